import { expect, it } from 'vitest';
import { en } from './en.ts';
import { i18n } from './i18n.ts';
import { uk } from './uk.ts';

type Tree = { readonly [key: string]: string | Tree };
const textsOf = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[path + key, value]] : textsOf(value, `${path + key}.`),
  );
const ENGLISH = new Map(textsOf(en));
const UKRAINIAN = textsOf(uk);
const filledIn = (text = '') => [...new Set(text.match(/\{\{.*?\}\}/g))].sort();

/** Of a plural form that of many: `_one` is 21 too in Ukrainian, so none may leave its number out. */
const inEnglish = (key: string) => ENGLISH.get(key.replace(/_(one|few|many|other)$/, '_other')) ?? ENGLISH.get(key);

it('fills in what English fills in, in each plural form', () => {
  const others = UKRAINIAN.filter(([key, text]) => `${filledIn(text)}` !== `${filledIn(inEnglish(key))}`);
  expect(others.map(([key]) => key)).toEqual([]);
});

it('has all four plural forms of what is counted, and nothing that English lacks', () => {
  const forms = new Map<string, string[]>();
  for (const [key] of UKRAINIAN) {
    const [, stem, form] = /^(.*)_(one|few|many|other)$/.exec(key) ?? [];
    if (stem && form) forms.set(stem, [...(forms.get(stem) ?? []), form].sort());
    expect(inEnglish(key), key).toBeDefined();
  }
  expect([...forms].filter(([, has]) => `${has}` !== 'few,many,one,other')).toEqual([]);
  const counted = [...ENGLISH.keys()].flatMap((key) =>
    key.endsWith('_other') ? [key.slice(0, -'_other'.length)] : [],
  );
  expect([...forms.keys()].sort()).toEqual(counted.sort());
});

it('does not end a sentence on a date, which ends on a point itself ("2025 р.")', () => {
  expect(UKRAINIAN.filter(([, text]) => /\{\{(date|from|to|known)\}\}\./.test(text))).toEqual([]);
});

it('counts as Ukrainian does', async () => {
  i18n.addResourceBundle('uk', 'translation', uk);
  await i18n.changeLanguage('uk');
  expect([1, 3, 5, 11, 21].map((count) => i18n.t('filters.actors', { count }))).toEqual([
    '1 актор',
    '3 актори',
    '5 акторів',
    '11 акторів',
    '21 актор',
  ]);
});
