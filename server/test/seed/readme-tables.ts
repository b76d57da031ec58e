/** One row of a table: its cells, and the ids that the last one names. */
export interface ReadmeRow {
  cells: string[];
  ids: string[];
}

/** The rows of the table under a heading of the second level, without its head. */
export function readTable(markdown: string, heading: string): ReadmeRow[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(heading));
  if (section === undefined) throw new Error(`no section "${heading}"`);
  const lines = section.split('\n').filter((line) => line.startsWith('|'));
  return lines.slice(2).map((line) => {
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    const ids = [...(cells.at(-1) ?? '').matchAll(/`([^`]+)`/g)].map(([, id]) => String(id));
    return { cells, ids };
  });
}
