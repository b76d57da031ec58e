import type { Actor, Stance, Statement } from '@stancegraph/analysis';
import type { CellType, Column } from './column.ts';

/** What the graph holds, column by column, under the names of the API; lists of ids are joined by blanks. */
export const ACTOR_COLUMNS: readonly Column<Actor>[] = [
  ...plain<Actor>()('string', ['id', 'type', 'name']),
  // A name may hold a blank, but hardly a bar.
  { name: 'aliases', type: 'string', of: ({ aliases }) => aliases.join('|') },
  ...plain<Actor>()('string', ['kind', 'iso2', 'iso3', 'wikidata']),
  ...plain<Actor>()('boolean', ['anonymous']),
  ...plain<Actor>()('string', ['recordedAt']),
];

export const STATEMENT_COLUMNS: readonly Column<Statement>[] = [
  ...plain<Statement>()('string', ['id', 'actor', 'saidBy', 'issue', 'date', 'precision', 'position']),
  ...plain<Statement>()('double', ['value']),
  ...plain<Statement>()('string', ['raw', 'kind', 'summary', 'quote', 'utterance', 'source', 'locator']),
  ...plain<Statement>()('int', ['credibility']),
  ...plain<Statement>()('string', ['directness', 'recordedAt']),
];

/** @param endOf first day on which a stance holds no more, its own or derived from the next one */
export const stanceColumns = (endOf: (id: string) => string | null): readonly Column<Stance>[] => [
  ...plain<Stance>()('string', ['id', 'actor', 'issue', 'position', 'from', 'to']),
  { name: 'until', type: 'string', of: ({ id }) => endOf(id) },
  ...plain<Stance>()('string', ['precision']),
  ...plain<Stance>()('double', ['confidence']),
  ...plain<Stance>()('string', ['summary']),
  { name: 'if', type: 'string', of: ({ clauses }) => (clauses.length > 0 ? JSON.stringify(clauses) : null) },
  { name: 'statements', type: 'string', of: ({ statements }) => statements.join(' ') },
  ...plain<Stance>()('string', ['recordedAt']),
];

type PlainKey<Row> = { [K in keyof Row]: Row[K] extends string | number | boolean | null ? K : never }[keyof Row];

/** Columns that show a field as it is. */
function plain<Row>() {
  return <K extends PlainKey<Row> & string>(type: CellType, names: readonly K[]): Column<Row>[] =>
    names.map((name) => ({ name, type, of: (row) => row[name] as string | number | boolean | null }));
}
