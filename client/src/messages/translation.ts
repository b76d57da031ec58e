import type { en } from './en.ts';

type Forms<Key> = Key extends `${infer Stem}_other`
  ? `${Stem}_${'one' | 'few' | 'many' | 'other'}`
  : Key extends `${string}_one`
    ? never
    : Key;
type Whole<Messages> = {
  [Key in keyof Messages as Forms<Key>]: Messages[Key] extends string ? string : Whole<Messages[Key]>;
};

/**
 * Another language with the four plural forms of Slavic ones. A group of messages is there as a whole or not at all: a
 * missing key does not compile, a missing group is shown in English.
 */
export type Translation = Partial<Whole<typeof en>>;
