import type { Source, Statement, StatusEntry } from '@stancegraph/analysis';
import type { Footnote } from './briefing.ts';
import type { Evidence } from './facts/evidence.ts';
import { LONGEST, MOST } from './limits.ts';
import type { Messages } from './messages/en.ts';
import { plain, safeAddress } from './plain.ts';

/** Gives each statement its number when it is first referred to, and keeps what stands under it. */
export class Footnotes {
  readonly list: Footnote[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #evidence: Evidence;
  readonly #say: Messages['notes'];
  readonly #name: (id: string) => string;

  constructor(evidence: Evidence, say: Messages['notes'], name: (id: string) => string) {
    this.#evidence = evidence;
    this.#say = say;
    this.#name = name;
  }

  /** Whether there were more statements than are listed. */
  bounded = false;

  /** The numbers of these statements, ascending: of the newest `most` of them. */
  cite(ids: readonly string[], most: number = MOST.notes): number[] {
    return this.newest(ids)
      .slice(0, most)
      .flatMap((statement) => this.#number(statement.id, () => this.#tell(statement)))
      .sort((a, b) => a - b);
  }

  /** Statements that were read, newest first, ties by id. */
  newest(ids: readonly string[]): Statement[] {
    return [...new Set(ids)]
      .flatMap((id) => this.#evidence.statement(id) ?? [])
      .sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? 1 : -1));
  }

  /** What shows a position best: said rather than inferred, then the newest. */
  telling(ids: readonly string[]): Statement | undefined {
    const all = this.newest(ids).filter(({ summary }) => summary !== null);
    return all.find(({ directness }) => directness !== 'INFERRED') ?? all[0];
  }

  citeStatus(condition: string, entry: StatusEntry | undefined): number[] {
    const source = entry?.source ? this.#evidence.source(entry.source) : undefined;
    if (!entry || !source) return [];
    const text = this.#say.status(plain(this.#name(condition), LONGEST.title), entry.is, entry.from, entry.precision);
    return this.#number(entry.id, () => this.#withSource(text, source, entry.locator, []));
  }

  citeEvent(event: { id: string; title: string; startsOn: string; source: string | null; locator: string | null }) {
    const source = event.source ? this.#evidence.source(event.source) : undefined;
    if (!source) return [];
    const text = this.#say.event(plain(event.title, LONGEST.title), event.startsOn);
    return this.#number(event.id, () => this.#withSource(text, source, event.locator, []));
  }

  sourceOf(statement: Statement): Source | undefined {
    return this.#evidence.source(statement.source);
  }

  #number(key: string, tell: () => Omit<Footnote, 'number'>): number[] {
    const known = this.#numbers.get(key);
    if (known !== undefined) return [known];
    if (this.list.length === MOST.footnotes) {
      this.bounded = true;
      return [];
    }
    const number = this.list.length + 1;
    this.#numbers.set(key, number);
    this.list.push({ number, ...tell() });
    return [number];
  }

  #tell(statement: Statement): Omit<Footnote, 'number'> {
    const say = this.#say;
    const { quote, summary, credibility, directness, retractedAt, retractReason } = statement;
    const words = quote === null ? summary && plain(summary, LONGEST.summary) : `“${plain(quote, LONGEST.summary)}”`;
    const name = (id: string) => plain(this.#name(id), LONGEST.name);
    const who = say.by(name(statement.actor), statement.saidBy && name(statement.saidBy));
    const text = say.statement(who, statement.date, statement.precision, words);
    const judged = [say.credibility(credibility), say.directness(directness)];
    const reason = retractReason === null ? null : plain(retractReason, LONGEST.summary);
    const ended = /[.!?…”]$/u.test(text) ? text : `${text}.`;
    const said = retractedAt === null ? ended : `${ended} ${say.retracted(reason)}`;
    return this.#withSource(said, this.sourceOf(statement), statement.locator, judged);
  }

  #withSource(text: string, source: Source | undefined, locator: string | null, judged: string[]) {
    if (!source) return { text, link: null };
    const { title, publisher, url, publishedOn, reliability } = source;
    const where = this.#say.source({
      title: plain(title, LONGEST.title),
      publisher: publisher && plain(publisher, LONGEST.name),
      published: publishedOn,
      locator: locator && plain(locator, LONGEST.name),
    });
    const href = safeAddress(url);
    return {
      text: `${text} ${where} ${[this.#say.reliability(reliability), ...judged].join('; ')}.`,
      link: href === null ? null : { text: plain(href, LONGEST.address), href },
    };
  }
}
