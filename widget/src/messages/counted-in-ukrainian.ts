const RULES = new Intl.PluralRules('uk');

/** "1 актор", "3 актори", "5 акторів", "21 актор". */
export const countedInUkrainian = (one: string, few: string, many: string) => (count: number) =>
  `${count} ${{ one, few }[RULES.select(count) as string] ?? many}`;
