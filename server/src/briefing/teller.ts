import type { Literal } from '@stancegraph/analysis';
import type { Block, Sentence } from './briefing.ts';
import type { Facts } from './facts/read-facts.ts';
import type { StandingEntry } from './facts/standing.ts';
import { Footnotes } from './footnotes.ts';
import { LONGEST, MOST } from './limits.ts';
import type { Messages } from './messages/en.ts';
import { plain } from './plain.ts';

/** What the sections tell with: the facts, the words, the footnotes, and names made safe. */
export class Teller {
  readonly facts: Facts;
  readonly say: Messages;
  readonly notes: Footnotes;
  /** Where all of it can be seen. */
  readonly explorer: string;
  readonly #stances: Map<string, string[]>;

  constructor(facts: Facts, say: Messages, explorer: string) {
    this.facts = facts;
    this.say = say;
    this.explorer = explorer;
    const stances = facts.standing.flatMap((entry) => entry.stances);
    this.#stances = new Map(stances.map(({ id, statements }) => [id, statements]));
    this.notes = new Footnotes(facts.evidence, say.notes, (id) => facts.snapshot.nameOf(id));
  }

  name = (id: string): string => plain(this.facts.snapshot.nameOf(id), LONGEST.name);
  title = (id: string): string => plain(this.facts.snapshot.nameOf(id), LONGEST.title);

  /** The first names, and how many there are beside. */
  names(ids: readonly string[]): string {
    const each = [...new Set(ids)];
    return this.say.and(each.slice(0, MOST.names).map(this.name), Math.max(0, each.length - MOST.names));
  }

  /** The first entries by name with the newest statement of each. */
  sentenceOn(entries: readonly StandingEntry[], text: (names: string) => string): Sentence {
    const actors = new Set([...new Set(entries.map(({ actor }) => actor))].slice(0, MOST.names));
    const notes = entries.filter(({ actor }) => actors.has(actor)).flatMap((entry) => this.citeEntry(entry, 1));
    return { text: text(this.names(entries.map(({ actor }) => actor))), notes: ascending(notes) };
  }

  citeEntry({ stances }: StandingEntry, most?: number): number[] {
    return this.notes.cite(
      stances.flatMap(({ statements }) => statements),
      most,
    );
  }

  statementsOf(stance: string): string[] {
    return this.#stances.get(stance) ?? [];
  }

  told(literals: readonly Literal[]) {
    const { conditions } = this.facts;
    return literals.map(({ condition, not }) => ({
      title: this.title(condition),
      not,
      status: conditions.statusOf(condition),
    }));
  }

  /** Who says that these conditions are met or not on the day. */
  citeConditions(literals: readonly Literal[]): number[] {
    const { snapshot, parameters } = this.facts;
    return literals.flatMap(({ condition }) => {
      const history = snapshot.historyOf(condition, parameters.knownOn);
      const entry = history.findLast(
        ({ from, to }) => from <= parameters.asOf && (to === null || to > parameters.asOf),
      );
      return this.notes.citeStatus(condition, entry);
    });
  }

  /** Nothing where there is no sentence. */
  paragraph(sentences: Sentence[]): Block[] {
    return sentences.length === 0 ? [] : [{ kind: 'paragraph', sentences }];
  }

  /** A list under a heading. */
  under(heading: string, items: Sentence[][], left = 0): Block[] {
    return items.length === 0 ? [] : [{ kind: 'heading', text: heading }, ...this.list(items, left)];
  }

  /** A list with a link to what it has no room for. */
  list(items: Sentence[][], left = 0): Block[] {
    if (items.length === 0) return [];
    return [{ kind: 'list', items, more: left <= 0 ? null : { text: this.say.more(left), href: this.explorer } }];
  }
}

export const ascending = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
