import { expect, it } from 'vitest';
import { i18n } from './i18n.ts';
import { uk } from './uk.ts';

it('counts as Ukrainian does, and is in English where a group is not translated yet', async () => {
  i18n.addResourceBundle('uk', 'translation', uk);
  await i18n.changeLanguage('uk');
  expect([1, 3, 5, 11, 21].map((count) => i18n.t('filters.actors', { count }))).toEqual([
    '1 актор',
    '3 актори',
    '5 акторів',
    '11 акторів',
    '21 актор',
  ]);
  expect(i18n.exists('matrix.hint')).toBe(true);
});
