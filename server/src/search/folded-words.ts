import slugify from '@sindresorhus/slugify';

/** Words as somebody types them who knows a name by ear: Latin, lower case, no diacritics; `Росія` → `rosia`. */
export function foldedWords(text: string): string[] {
  const latin = slugify(text, { separator: ' ', decamelize: false });
  return latin.split(' ').flatMap((word) => word.replaceAll(/y(?=[aeiou])/g, '') || []);
}
