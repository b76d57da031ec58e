/** A condition's title inside a sentence: "A UN mandate exists" → "a UN mandate exists". Other first words stay. */
export const asClause = (title: string): string =>
  title.replace(/^(A|An|The|There|It|No|Some|All)(?= )/u, (word) => word.toLowerCase()).replace(/[.\s]+$/u, '');
