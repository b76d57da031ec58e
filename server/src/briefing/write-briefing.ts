import type { Briefing, Section, Sentence } from './briefing.ts';
import type { Facts } from './facts/read-facts.ts';
import { LONGEST } from './limits.ts';
import type { Messages } from './messages/en.ts';
import { plain } from './plain.ts';
import { changedSection } from './sections/changed.ts';
import { checking } from './sections/checking.ts';
import { doubts } from './sections/doubts.ts';
import { inShort } from './sections/in-short.ts';
import { moving } from './sections/moving.ts';
import { standing } from './sections/standing.ts';
import { Teller } from './teller.ts';

export interface Addresses {
  /** Of the same in the explorer. */
  explorer: string;
  verify: string;
  /** What was asked, as an address writes it. */
  question: string;
}

/** The document: pure, and in the order in which it is read, for that gives the footnotes their numbers. */
export function writeBriefing(facts: Facts, say: Messages, addresses: Addresses, picture: string): Briefing {
  const teller = new Teller(facts, say, addresses.explorer);
  const { parameters, issues, changed } = facts;
  const { graphRevision, hash } = facts.view.reproducibility();
  const caption = say.picture.caption(graphRevision.slice(0, SHOWN_DIGITS), hash.slice(0, SHOWN_DIGITS));
  const short = inShort(teller);
  const sections: Section[] = [
    {
      ...short,
      blocks: [
        { kind: 'paragraph', sentences: frameOf(teller) },
        ...short.blocks,
        { kind: 'picture', alternative: plain(picture, LONGEST_ALTERNATIVE), caption },
      ],
    },
    standing(teller),
    ...(changed === null ? [] : [changedSection(teller, changed)]),
    moving(teller),
    doubts(teller),
    checking(teller, addresses),
  ];
  const titles = issues.map(teller.title);
  return {
    language: say.language,
    title: say.title(titles.length === 0 ? say.allIssues : plain(titles.join('; '), LONGEST.title)),
    subtitle: say.subtitle(parameters.asOf, changed),
    sections,
    footnotes: teller.notes.list,
    footnotesTitle: say.notes.title,
    footnotesBound: teller.notes.bounded ? say.notes.bounded(teller.notes.list.length) : null,
    backLabel: say.notes.back,
  };
}

const SHOWN_DIGITS = 12;
const LONGEST_ALTERNATIVE = 1500;

/** The questions, what was known, and what is assumed. */
function frameOf({ facts, say, name, title }: Teller): Sentence[] {
  const { parameters, snapshot, issues } = facts;
  const { knownOn, level, assume } = parameters;
  const { recordedAt } = snapshot.state;
  const questions = new Map(snapshot.world.issues.map(({ id, question }) => [id, question]));
  const known =
    knownOn !== null ? say.knownOn(knownOn) : recordedAt === null ? say.emptyGraph : say.knownNow(recordedAt);
  const assumptions = assume.map((one) =>
    'condition' in one
      ? say.assumedStatus(title(one.condition), one.status)
      : say.assumedPosition(name(one.actor), title(one.issue), one.position),
  );
  return [
    ...issues.map((id) => ({ text: plain(questions.get(id) ?? '', LONGEST.summary), notes: [] })),
    { text: known, notes: [] },
    ...(level === 'SELF' ? [{ text: say.bySelf, notes: [] }] : []),
    ...(assumptions.length > 0 ? [{ text: say.assuming(assumptions), notes: [] }] : []),
  ];
}
