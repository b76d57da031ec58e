import { setLocale } from './dates.ts';
import { i18n } from './i18n.ts';
import { type Language, LOCALES, pickLanguage } from './languages.ts';

const KEY = 'stancegraph-language';

/** The language of the whole page from now on; all but English are read when they are first spoken. */
export async function speak(language: Language): Promise<void> {
  if (language === 'uk' && !i18n.hasResourceBundle('uk', 'translation')) {
    const { uk } = await import('./uk.ts');
    i18n.addResourceBundle('uk', 'translation', uk);
  }
  setLocale(LOCALES[language]);
  document.documentElement.lang = language;
  await i18n.changeLanguage(language);
}

/** The same, for the next visit too. */
export async function choose(language: Language): Promise<void> {
  await speak(language);
  keep(language);
}

/** As the page opens; a language that cannot be read leaves the page in English. */
export async function speakAsAsked(): Promise<void> {
  const { search } = window.location;
  const language = pickLanguage(search, kept(), navigator.languages);
  if (new URLSearchParams(search).get('lang') === language) keep(language);
  if (language !== 'en') await speak(language).catch(() => speak('en'));
}

/** A browser may keep nothing for the page; it then follows the address and the browser's own languages. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // See above.
  }
}
