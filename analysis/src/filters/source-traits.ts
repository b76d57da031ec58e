import { NO_RELIABILITY, type StatementColumns } from '../model.ts';
import { type Filters, SOURCE_RELIABILITIES } from './filters.ts';
import { type Trait, traitOf } from './trait.ts';

const NOT_JUDGED = SOURCE_RELIABILITIES.indexOf('NOT_JUDGED');

/** The sources of a cell's statements, and how reliable they are. `sourcesOf` gives indexes into `columns.sources`. */
export function sourceTraits(
  { sources, reliabilities }: Pick<StatementColumns, 'sources' | 'reliabilities'>,
  sourcesOf: (cell: number) => ArrayLike<number>,
  asked: Filters,
): { reliabilities: Trait; sources: Trait } {
  const gradeOf = (source: number) => {
    const code = reliabilities[source] ?? NO_RELIABILITY;
    return code === NO_RELIABILITY ? NOT_JUDGED : code;
  };
  return {
    reliabilities: traitOf(
      SOURCE_RELIABILITIES,
      (cell) => [...new Set(Array.from(sourcesOf(cell), gradeOf))],
      asked.reliabilities,
    ),
    sources: traitOf(sources, sourcesOf, asked.sources),
  };
}
