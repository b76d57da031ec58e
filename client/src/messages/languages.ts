/** By the code of the language, its own name; each is whole. */
export const LANGUAGES = { en: 'English', uk: 'Українська' } as const;
export type Language = keyof typeof LANGUAGES;

/** For dates, numbers and lists. */
export const LOCALES: Record<Language, string> = { en: 'en-GB', uk: 'uk-UA' };

const isLanguage = (code: string | null | undefined): code is Language =>
  code != null && Object.hasOwn(LANGUAGES, code);

/** What the address asks for, otherwise what was chosen before, otherwise the first that the browser's reader reads. */
export function pickLanguage(query: string, chosen: string | null, browser: readonly string[]): Language {
  const asked = new URLSearchParams(query).get('lang');
  const read = browser.map((tag) => tag.toLowerCase().split('-')[0]);
  return [asked, chosen, ...read].find(isLanguage) ?? 'en';
}
