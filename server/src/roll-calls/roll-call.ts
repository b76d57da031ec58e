import type { Precision } from '@stancegraph/analysis';
import { bundleShapes } from '@stancegraph/schema';
import { toFirstDay, toPrecision } from '../intake/drafts/partial-date.ts';
import type { CallRow } from './call-rows.ts';
import type { Mapping } from './mapping.ts';
import type { ProblemList } from './problem-list.ts';
import { type Fill, toFill } from './template.ts';
import { shorten, tidyText, withoutStrayBackslashes } from './tidy-text.ts';

const LONGEST_LINE = 500;

/** One roll call as the graph will know it. */
export interface RollCall {
  /** Its number in the order of the votes. */
  index: number;
  issue: { id: string; title: string; question: string; topics: string[] };
  source: { id: string; title: string; publisher?: string; url?: string; reliability?: string };
  /** As written, and its first day. */
  written: string;
  date: string;
  precision: Precision;
}

type Part = 'id' | 'title' | 'question' | 'source' | 'sourceTitle' | 'publisher';

/** Makes roll calls of rows as a mapping says. */
export class RollCallReader {
  readonly #mapping: Mapping;
  readonly #problems: ProblemList;
  readonly #topics: ReadonlyMap<string, string[]>;
  readonly #fills: Record<Part, Fill>;

  /** @param problems - of the file in which the rows stand */
  constructor(mapping: Mapping, topics: ReadonlyMap<string, string[]>, problems: ProblemList) {
    const { issue, source } = mapping;
    this.#mapping = mapping;
    this.#topics = topics;
    this.#problems = problems;
    this.#fills = {
      id: toFill(issue.id),
      title: toFill(issue.title),
      question: toFill(issue.question),
      source: toFill(source.id),
      sourceTitle: toFill(source.title),
      publisher: toFill(source.publisher ?? ''),
    };
  }

  /** Undefined, and told why, when something is wrong with it. */
  read(key: string, row: CallRow, index: number): RollCall | undefined {
    const { date: dateColumn, calls, source } = this.#mapping;
    const before = this.#problems.total;
    const clean = calls?.strayBackslashes ? withoutStrayBackslashes : (text: string) => text;
    const fill = (name: Part): string => {
      const text = this.#fills[name]((column) => tidyText(clean(row.textOf(column))));
      if (text === undefined) this.#refuse(row, '', 'EMPTY_CELL', `nothing to make its ${name} of`, 'fill a column');
      return text ?? '';
    };
    const written = row.textOf(dateColumn);
    if (!bundleShapes.partialDate.safeParse(written).success) {
      const remedy = 'a date is YYYY-MM-DD, YYYY-MM or YYYY and must exist in the calendar';
      this.#refuse(row, dateColumn, 'BAD_DATE', `"${shorten(written, 40)}" is not a date`, remedy);
    }
    const publisher = source.publisher === undefined ? undefined : fill('publisher');
    const call: RollCall = {
      index,
      issue: {
        id: this.#slug(fill('id'), row),
        title: shorten(fill('title'), LONGEST_LINE),
        question: shorten(fill('question'), LONGEST_LINE),
        topics: this.#topics.get(key) ?? [],
      },
      source: {
        id: this.#slug(fill('source'), row),
        title: shorten(fill('sourceTitle'), LONGEST_LINE),
        ...(publisher !== undefined && { publisher: shorten(publisher, LONGEST_LINE) }),
        ...(source.url !== undefined && { url: source.url }),
        ...(source.reliability !== undefined && { reliability: source.reliability }),
      },
      written,
      date: toFirstDay(written),
      precision: toPrecision(written),
    };
    return this.#problems.total === before ? call : undefined;
  }

  #slug(text: string, row: CallRow): string {
    const id = text.toLowerCase();
    if (text !== '' && !bundleShapes.issue.shape.id.safeParse(id).success) {
      const remedy = 'ids are lower-case letters, digits, ".", "_" and "-": make them of other columns';
      this.#refuse(row, '', 'BAD_ID', `"${shorten(text, 60)}" cannot be an id`, remedy);
    }
    return id;
  }

  #refuse(row: CallRow, column: string, code: string, message: string, remedy: string): void {
    this.#problems.add({ line: row.line, cell: row.cellOf(column), column, code, message, remedy });
  }
}
