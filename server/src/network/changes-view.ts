import {
  type ChangesQuestion,
  type CommunityChange,
  type ConditionChange,
  type Contradiction,
  communityChanges,
  conditionChanges,
  newContradictions,
  type PositionChange,
  positionChanges,
  type TieChange,
  threePictures,
  tieChanges,
} from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { badUserInput } from '../graphql/errors.ts';
import type { ChangesInput } from '../graphql/types.generated.ts';
import { lazily } from '../lazily.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { type CoalitionView, coalitionView } from './coalition-view.ts';
import { CONTRADICTION_DEFAULTS, contradictionTable } from './contradictions-view.ts';
import { checkReferences, networkParameters } from './network-parameters.ts';

/** What changed between two pictures; networks are drawn when something of them is asked for. */
export interface ChangesView {
  positions: PositionChangeView[];
  conditions: ConditionChange[];
  communities(): Promise<CommunityChange[]>;
  ties(): Promise<TieChange[]>;
  contradictions(first: number): Promise<Contradiction[]>;
  before(): Promise<CoalitionView>;
  after(): Promise<CoalitionView>;
}

/** A row with the instants between which records under it may have been taken back. */
export interface PositionChangeView {
  change: PositionChange;
  knownFrom: string | null;
  knownTo: string | null;
}

/** @throws BAD_USER_INPUT for what runs backward, NOT_FOUND for unknown issues */
export async function changesView(snapshot: Snapshot, input: ChangesInput, now: Date): Promise<ChangesView> {
  checkOrder(input, now.toISOString());
  const parameters = networkParameters({ issues: input.issues, level: input.level }, input.to);
  checkReferences(parameters, snapshot);
  const { issues, level } = parameters;
  const question: ChangesQuestion = {
    from: input.from,
    to: input.to,
    knownFrom: input.knownFrom ?? null,
    knownTo: input.knownTo ?? null,
    issues,
    level,
  };
  const { from, to, knownFrom, knownTo } = question;
  const found = await snapshot.onceLarge(`changes ${canonicalJson(question)}`, async () =>
    changesOf(snapshot, question),
  );
  const at = (asOf: string, knownOn: string | null) => coalitionView(snapshot, { ...parameters, asOf, knownOn });
  const networks = lazily(async () => {
    const [before, between, after] = await Promise.all([at(from, knownFrom), at(from, knownTo), at(to, knownTo)]);
    return { before: before.network, between: between.network, after: after.network };
  });
  return {
    positions: found.positions.map((change) => ({ change, knownFrom, knownTo })),
    conditions: found.conditions,
    communities: async () => communityChanges(await networks()),
    ties: async () => tieChanges(await networks()),
    contradictions: async (first) => {
      const table = await contradictionTable(snapshot, { ...CONTRADICTION_DEFAULTS, issues, knownOn: knownTo });
      return newContradictions(table, question, first);
    },
    before: () => at(from, knownFrom),
    after: () => at(to, knownTo),
  };
}

export function changesOf(
  { index }: Snapshot,
  question: ChangesQuestion,
): { positions: PositionChange[]; conditions: ConditionChange[] } {
  const pictures = threePictures(index, question);
  return {
    positions: positionChanges(index, pictures, question),
    conditions: conditionChanges(index, pictures, question),
  };
}

function checkOrder({ from, to, knownFrom, knownTo }: ChangesInput, now: string): void {
  if (from > to) throw badUserInput(`"to" (${to}) is before "from" (${from})`, ['input', 'to'], 'give a later day');
  if ((knownFrom ?? now) <= (knownTo ?? now)) return;
  throw badUserInput(
    `"knownTo" (${knownTo ?? 'now'}) is before "knownFrom" (${knownFrom ?? 'now'})`,
    ['input', 'knownTo'],
    'give a later instant, or "knownFrom" too',
  );
}
