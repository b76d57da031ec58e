import type { en } from './en.ts';

type Forms<Key> = Key extends `${infer Stem}_other`
  ? `${Stem}_${'one' | 'few' | 'many' | 'other'}`
  : Key extends `${string}_one`
    ? never
    : Key;
type Whole<Messages> = {
  [Key in keyof Messages as Forms<Key>]: Messages[Key] extends string ? string : Whole<Messages[Key]>;
};

/** Another language, whole, with the four plural forms of Slavic ones: a missing key does not compile. */
export type Translation = Whole<typeof en>;
