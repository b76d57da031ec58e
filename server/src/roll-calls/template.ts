/** Fills a template with values, or gives undefined where one of its columns is empty. */
export type Fill = (textOf: (column: string) => string) => string | undefined;

const SLOT = /\{([^{}]+)\}/g;

/** The columns that a template, or any of several, names. */
export function columnsOf(templates: string | readonly string[]): string[] {
  const texts = typeof templates === 'string' ? [templates] : templates;
  return [...new Set(texts.flatMap((text) => [...text.matchAll(SLOT)].map(([, name = '']) => name)))];
}

/** The first template whose columns are all filled. */
export function toFill(templates: string | readonly string[]): Fill {
  const texts = typeof templates === 'string' ? [templates] : templates;
  return (textOf) => {
    for (const text of texts) {
      let isWhole = true;
      const filled = text.replace(SLOT, (_, name: string) => {
        const value = textOf(name);
        isWhole &&= value !== '';
        return value;
      });
      if (isWhole) return filled;
    }
    return undefined;
  };
}
