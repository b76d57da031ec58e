import type { ChangeKind, ConditionStatus, Directness, Position, Precision, Reliability } from '@stancegraph/analysis';

const LANGUAGE = 'en-GB';
const plurals = new Intl.PluralRules(LANGUAGE);
const numbers = new Intl.NumberFormat(LANGUAGE);
const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' });
const DATES: Record<Precision, Intl.DateTimeFormat> = {
  DAY: format({ day: 'numeric', month: 'long', year: 'numeric' }),
  MONTH: format({ month: 'long', year: 'numeric' }),
  YEAR: format({ year: 'numeric' }),
  INFERRED: format({ day: 'numeric', month: 'long', year: 'numeric' }),
};
const INSTANT = format({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' });
const AND = new Intl.ListFormat(LANGUAGE, { type: 'conjunction' });
const OR = new Intl.ListFormat(LANGUAGE, { type: 'disjunction' });

const count = (n: number, one: string, other: string) =>
  `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : other}`;
const date = (day: string, precision: Precision = 'DAY') =>
  `${precision === 'INFERRED' ? 'about ' : ''}${DATES[precision].format(new Date(`${day}T00:00:00Z`))}`;

/** At the beginning of a sentence. */
const ON: Record<Precision, string> = { DAY: 'On ', MONTH: 'In ', YEAR: 'In ', INFERRED: '' };
const begun = (day: string, precision: Precision) => {
  const text = `${ON[precision]}${date(day, precision)}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const known = (instant: string) => `as it was known on ${INSTANT.format(new Date(instant))} UTC`;
const compared = (day: string, knownSince: string | null) =>
  knownSince === null ? date(day) : `${date(day)}, ${known(knownSince)}`;

const STATES: Record<Position, string> = {
  SUPPORT: 'support',
  LEAN_SUPPORT: 'leaning towards support',
  NEUTRAL: 'neutrality',
  LEAN_OPPOSE: 'leaning against',
  OPPOSE: 'opposition',
  UNDECIDED: 'undecided',
};
const WOULD: Record<Position, string> = {
  SUPPORT: 'support',
  LEAN_SUPPORT: 'lean towards support',
  NEUTRAL: 'be neutral',
  LEAN_OPPOSE: 'lean against',
  OPPOSE: 'oppose',
  UNDECIDED: 'be undecided',
};
const IS: Record<Position, string> = {
  SUPPORT: 'supports',
  LEAN_SUPPORT: 'leans towards support',
  NEUTRAL: 'is neutral',
  LEAN_OPPOSE: 'leans against',
  OPPOSE: 'opposes',
  UNDECIDED: 'is undecided',
};
/** As thresholds count: at least that. */
const AT_LEAST: Record<Position, string> = {
  ...STATES,
  LEAN_SUPPORT: 'at least leaning towards support',
  LEAN_OPPOSE: 'at least leaning against',
};
const HEADINGS: Record<Position, string> = {
  SUPPORT: 'In favour',
  LEAN_SUPPORT: 'Leaning towards support',
  NEUTRAL: 'Neutral',
  LEAN_OPPOSE: 'Leaning against',
  OPPOSE: 'Against',
  UNDECIDED: 'Undecided',
};
const STATUSES: Record<ConditionStatus, string> = { MET: 'met', UNMET: 'not met', UNKNOWN: 'open' };
const RELIABILITIES: Record<Reliability, string> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};
const CREDIBILITIES = ['', 'confirmed', 'probably true', 'possibly true', 'doubtful', 'improbable', 'cannot be judged'];
const DIRECTNESSES: Record<Directness, string> = {
  OWN_WORDS: 'own words',
  ATTRIBUTED: 'attributed to the speaker',
  INFERRED: 'inferred',
};

/** A condition as a sentence names it. */
interface Told {
  title: string;
  not: boolean;
  status: ConditionStatus | null;
}
const told = ({ title, not, status }: Told) =>
  `${not ? 'not ' : ''}“${title}”${status === null ? '' : ` (${STATUSES[status]})`}`;
const allOf = (conditions: readonly Told[]) => AND.format(conditions.map(told));
const step = ({ title, not }: Told) => `${not ? 'not ' : ''}“${title}”`;

/** Every text of a briefing, in English. Another language is another file with the same keys. */
export const EN = {
  language: 'en',
  and: (items: readonly string[], more: number) =>
    AND.format(more === 0 ? items : [...items, `${numbers.format(more)} more`]),
  quoted: (text: string) => `“${text}”`,

  title: (issue: string) => `Briefing: ${issue}`,
  allIssues: 'all issues',
  subtitle: (day: string, changed: { since: string; knownSince: string | null } | null) =>
    changed === null ? date(day) : `${date(day)}, compared with ${compared(changed.since, changed.knownSince)}`,
  knownOn: (instant: string) => `A${known(instant).slice(1)}.`,
  knownNow: (instant: string) => `With everything recorded up to ${INSTANT.format(new Date(instant))} UTC.`,
  emptyGraph: 'Nothing is recorded yet.',
  bySelf: 'Every actor stands by itself; officials do not count for whom they represent.',
  assuming: (items: readonly string[]) => `This is not how things stand: it is assumed that ${AND.format(items)}.`,
  assumedStatus: (title: string, status: ConditionStatus) => `“${title}” is ${STATUSES[status]}`,
  assumedPosition: (actor: string, issue: string, position: Position) => `${actor} ${IS[position]} (“${issue}”)`,

  short: {
    title: 'In short',
    nobody: (day: string) => `For ${date(day)} no position is recorded. That is a lack of records, not of opinions.`,
    counts: (day: string, total: number, groups: { against: number; open: number; for: number }) => {
      const parts = [
        groups.for > 0 ? `${count(groups.for, 'supports or leans', 'support or lean')} towards it` : null,
        groups.against > 0 ? `${count(groups.against, 'opposes or leans', 'oppose or lean')} against it` : null,
        groups.open > 0 ? `${count(groups.open, 'is', 'are')} undecided or neutral` : null,
      ].filter((part) => part !== null);
      return `Of ${count(total, 'actor', 'actors')} with a recorded position on ${date(day)}, ${AND.format(parts)}.`;
    },
    for: (names: string) => `In favour, or leaning so: ${names}.`,
    against: (names: string) => `Against, or leaning so: ${names}.`,
    open: (names: string) => `Undecided or neutral: ${names}.`,
    wouldMove: (names: string, to: Position | null, conditions: readonly Told[]) =>
      `${names} would move${to === null ? '' : ` to ${STATES[to]}`} if ${allOf(conditions)}.`,
    moreMoves: 'Other conditions, told below, would move somebody too.',
    nobodyMoves: 'No recorded condition, by itself, would move anybody.',
    changed: (since: string, total: number) =>
      `Since ${date(since)}, ${count(total, 'position has', 'positions have')} changed or been added.`,
    unchanged: (since: string) => `Since ${date(since)}, no change of position is recorded.`,
    single: (n: number, total: number) =>
      n === total
        ? `${total === 1 ? 'It rests' : 'Every one of these positions rests'} on a single statement.`
        : `${numbers.format(n)} of these ${numbers.format(total)} positions ${n === 1 ? 'rests' : 'rest'} on a single statement.`,
  },

  picture: { caption: (revision: string, hash: string) => `Who agrees with whom. Graph ${revision}, result ${hash}.` },

  standing: {
    title: 'Who stands where',
    heading: (position: Position, n: number) => `${HEADINGS[position]} (${numbers.format(n)})`,
    issueHeading: (issue: string, position: Position, n: number) =>
      `${issue} – ${HEADINGS[position].toLowerCase()} (${numbers.format(n)})`,
    since: (day: string, precision: Precision) => `since ${date(day, precision)}`,
    entry: (since: string, summary: string | null) => (summary === null ? `(${since}).` : `(${since}): ${summary}`),
    assumed: '(assumed; no position of its own is recorded).',
    through: (names: string) => `Spoken for by ${names}.`,
    divided: (names: string) => `Its representatives do not agree: ${names}.`,
    would: (position: Position, conditions: readonly Told[]) => `Would ${WOULD[position]} if ${allOf(conditions)}.`,
    moved: (stored: Position, conditions: readonly Told[]) =>
      conditions.length === 0
        ? `Recorded by itself as ${STATES[stored]}; what is met or assumed puts it here.`
        : `Recorded by itself as ${STATES[stored]}; here because ${allOf(conditions)}.`,
  },

  changed: {
    title: (since: string, knownSince: string | null) => `What changed since ${compared(since, knownSince)}`,
    events: 'In between',
    event: (title: string, from: string, to: string | null, place: string | null) =>
      `${title}, ${date(from)}${to === null ? '' : ` to ${date(to)}`}${place === null ? '' : `, ${place}`}.`,
    positions: 'Positions',
    conditions: 'Conditions',
    nothing: 'No change is recorded. Silence is no evidence that nobody moved.',
    kinds: (kind: ChangeKind, before: Position | null, after: Position | null): string => {
      const [from, to] = [before && STATES[before], after && STATES[after]];
      if (kind === 'NEW') return `has a recorded position now: ${to}.`;
      if (kind === 'WITHDRAWN') return `has no recorded position any more; before: ${from}.`;
      if (kind === 'CONDITION_ADDED') return 'names a condition that it did not name before.';
      if (kind === 'CONDITION_DROPPED') return 'no longer names a condition that it named before.';
      if (from === to)
        return kind === 'HARDENED' ? `is firmer than before (${to}).` : `is less firm than before (${to}).`;
      return `moved from ${from} to ${to}.`;
    },
    on: (issue: string, text: string) => `on “${issue}” ${text}`,
    learned: 'This was learned since; it need not have changed in between.',
    both: 'Part of this was learned since.',
    because: (conditions: readonly Told[]) => `What moved it: ${allOf(conditions)}.`,
    statement: (day: string, precision: Precision, summary: string) => `${begun(day, precision)}: ${summary}`,
    statementBy: (who: string, day: string, precision: Precision, summary: string) =>
      `${who}, ${date(day, precision)}: ${summary}`,
    condition: (title: string, before: ConditionStatus, after: ConditionStatus) =>
      `“${title}” was ${STATUSES[before]}, now ${STATUSES[after]}.`,
    corrected: (reason: string) => `A record was taken back: ${reason}`,
    withoutAssumptions: 'Changes are told without what is assumed above.',
  },

  moving: {
    title: 'What would move it',
    intro: 'From the conditions that actors named, each tried by itself; nothing here is a forecast.',
    conditions: 'Conditions',
    move: (conditions: readonly Told[], moves: readonly string[], more: number) =>
      `If ${allOf(conditions)}: ${AND.format(more === 0 ? moves : [...moves, `${numbers.format(more)} more`])}.`,
    to: (actor: string, position: Position) => `${actor} to ${STATES[position]}`,
    onIssue: (text: string, issue: string) => `${text} (“${issue}”)`,
    metBy: (title: string, who: string, needed: number | null, issue: string, position: Position) =>
      `“${title}” is met once this holds on “${issue}”: ${AT_LEAST[position]} by ${needed === null ? '' : `${numbers.format(needed)} of `}${who}.`,
    nothing: 'No recorded condition, met by itself, would move anybody.',
    untried: (n: number) =>
      `${count(n, 'further set of conditions was', 'further sets of conditions were')} not tried.`,
    blockers: 'Who is against, and what it would take',
    takes: (is: Position, to: Position, ways: readonly (readonly Told[])[]) =>
      `${IS[is]}; would ${WOULD[to]} given ${OR.format(ways.map((way) => AND.format(way.map(step))))}.`,
    nothingKnown: (is: Position) => `${IS[is]}; no recorded condition would change that.`,
    notSearched: (is: Position) =>
      `${IS[is]}; no way was found in the time there was, which does not mean there is none.`,
    unbound: (names: string) => `Undecided, and no recorded condition says what would decide them: ${names}.`,
  },

  doubts: {
    title: 'What is not certain',
    contradictions: 'Statements that contradict each other',
    contradiction: (issue: string, first: string, second: string) => `On “${issue}”: ${first}; ${second}.`,
    position: (who: string, day: string, precision: Precision, position: Position) =>
      `${who} ${IS[position]} (${date(day, precision)})`,
    evidence: 'Not enough evidence',
    single: (names: string) => `Only one statement stands behind: ${names}.`,
    inferred: (names: string) => `Only inferred, not said: ${names}.`,
    weak: (names: string) => `Only from sources that are not reliable: ${names}.`,
    unjudged: (names: string) => `Only from sources whose reliability nobody judged: ${names}.`,
    old: (names: string) => `No statement within a year: ${names}.`,
    open: (titles: string) => `Nobody knows whether these conditions are met: ${titles}.`,
    circle: (names: string) => `Depends on itself through others’ positions, so no position is given: ${names}.`,
    silent: (names: string) => `Asked for, but no position is recorded: ${names}.`,
    none: 'No contradiction is recorded, and every position here rests on more than one statement of a judged source.',
  },

  checking: {
    title: 'How this can be checked',
    question: 'Question',
    method: 'Method',
    version: 'Program',
    revision: 'Graph revision',
    hash: 'Result (SHA-256)',
    verify: 'Check the result',
    explorer: 'In the explorer',
  },

  more: (n: number) => `and ${numbers.format(n)} more, in the explorer`,

  notes: {
    title: 'Statements and sources',
    back: 'Back to the text',
    by: (actor: string, saidBy: string | null) => (saidBy === null ? actor : `${actor}, according to ${saidBy}`),
    statement: (who: string, day: string, precision: Precision, words: string | null) =>
      `${who}, ${date(day, precision)}${words === null ? '.' : `: ${words}`}`,
    status: (title: string, status: ConditionStatus, day: string, precision: Precision) =>
      `“${title}”: ${STATUSES[status]} from ${date(day, precision)}.`,
    event: (title: string, day: string) => `${title}, ${date(day)}.`,
    source: (parts: { title: string; publisher: string | null; published: string | null; locator: string | null }) =>
      `${[parts.title, parts.publisher, parts.published && date(parts.published), parts.locator].filter(Boolean).join(', ')}.`,
    reliability: (letter: Reliability | null) =>
      letter === null ? 'Reliability not judged' : `Reliability ${letter}, ${RELIABILITIES[letter]}`,
    credibility: (level: number | null) =>
      level === null ? 'credibility not judged' : `credibility ${level}, ${CREDIBILITIES[level]}`,
    directness: (directness: Directness) => DIRECTNESSES[directness],
    retracted: (reason: string | null) => (reason === null ? 'Taken back since.' : `Taken back since: ${reason}`),
    bounded: (n: number) => `Only the first ${numbers.format(n)} are listed; the explorer shows all.`,
  },
};
export type Messages = typeof EN;
