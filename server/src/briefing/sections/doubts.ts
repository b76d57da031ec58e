import { type Contradiction, toDayNumber } from '@stancegraph/analysis';
import type { Section, Sentence } from '../briefing.ts';
import type { StandingEntry } from '../facts/standing.ts';
import { MOST } from '../limits.ts';
import type { Teller } from '../teller.ts';
import { isSingle } from './in-short.ts';

const DAYS_UNTIL_OLD = 365;
const WEAK: ReadonlySet<string> = new Set(['D', 'E', 'F']);

/** Contradictions, and positions that little stands behind, said as such. */
export function doubts(teller: Teller): Section {
  const { say, facts } = teller;
  const contradictions = facts.contradictions.flatMap((one) => toItem(teller, one));
  const thin = thinEvidence(teller);
  const nothing = contradictions.length + thin.length === 0;
  return {
    id: 'doubts',
    title: say.doubts.title,
    blocks: [
      ...teller.paragraph(nothing ? [{ text: say.doubts.none, notes: [] }] : []),
      ...teller.under(say.doubts.contradictions, contradictions),
      ...teller.under(
        say.doubts.evidence,
        thin.map((sentence) => [sentence]),
      ),
    ],
  };
}

function toItem({ say, notes, name, title }: Teller, { issue, first, second }: Contradiction): Sentence[][] {
  const [later, earlier] = notes.newest([first, second]);
  if (!earlier || !later) return [];
  const [one, other] = [earlier, later].map(({ actor, date, precision, position }) =>
    say.doubts.position(name(actor), date, precision, position),
  );
  return [
    [{ text: say.doubts.contradiction(title(issue), one ?? '', other ?? ''), notes: notes.cite([first, second]) }],
  ];
}

function thinEvidence(teller: Teller): Sentence[] {
  const { say, notes, facts } = teller;
  const { standing, parameters, snapshot, view } = facts;
  const latest = toDayNumber(parameters.asOf);
  const day = snapshot.day(parameters.asOf, parameters.knownOn);
  const present = new Set(standing.map(({ actor }) => actor));
  const under = new Map(
    standing.map((entry) => [entry, notes.newest(entry.stances.flatMap(({ statements }) => statements))]),
  );
  const those = (isThin: (entry: StandingEntry) => boolean, text: (names: string) => string): Sentence[] => {
    const found = standing.filter(isThin);
    return facts.issues.flatMap((id) => {
      const here = found.filter(({ issue }) => issue === id);
      if (here.length === 0) return [];
      const sentence = teller.sentenceOn(here, text);
      return [facts.issues.length > 1 ? { ...sentence, lead: `${teller.title(id)}.` } : sentence];
    });
  };
  /** Whether all statements that were read are so. */
  const all = (test: (statement: ReturnType<typeof notes.newest>[number]) => boolean) => (entry: StandingEntry) => {
    const read = under.get(entry) ?? [];
    return read.length > 0 && read.length < MOST.statements && read.every(test);
  };
  const reliability = (statement: Parameters<typeof notes.sourceOf>[0]) =>
    notes.sourceOf(statement)?.reliability ?? null;
  return [
    ...those(isSingle, say.doubts.single),
    ...those(
      all(({ directness }) => directness === 'INFERRED'),
      say.doubts.inferred,
    ),
    ...those(
      all((statement) => WEAK.has(reliability(statement) ?? '')),
      say.doubts.weak,
    ),
    ...those(
      all((statement) => reliability(statement) === null),
      say.doubts.unjudged,
    ),
    ...those(
      all(({ date }) => latest - toDayNumber(date) > DAYS_UNTIL_OLD),
      say.doubts.old,
    ),
    ...those(({ stances }) => stances.some(({ id }) => day.effective(id)?.undetermined), say.doubts.circle),
    ...names(view.network.open.map(teller.title).map(say.quoted), say.doubts.open),
    ...names((parameters.actors ?? []).filter((id) => !present.has(id)).map(teller.name), say.doubts.silent),
  ];

  function names(found: readonly string[], text: (names: string) => string): Sentence[] {
    if (found.length === 0) return [];
    const more = Math.max(0, found.length - MOST.names);
    return [{ text: text(say.and(found.slice(0, MOST.names), more)), notes: [] }];
  }
}
