import type { Section, Table } from './section.ts';

export function toMarkdown({ title, about, tables, notRun, broken = [] }: Section): string {
  const missing = notRun.map((what) => `**Not run:** ${what}`);
  const promises = broken.map((what) => `**Broken:** ${what}`);
  return [`## ${title}`, ...(about ? [about] : []), ...missing, ...promises, ...tables.map(toTable)].join('\n\n');
}

function toTable({ title, columns, rows }: Table): string {
  const lines = [columns, columns.map((_, at) => (at === 0 ? '---' : '---:')), ...rows];
  return [`### ${title}`, lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')].join('\n\n');
}
