import { type Assumption, type NetworkParameters, NONE } from '@stancegraph/analysis';
import { badUserInput, notFound } from '../graphql/errors.ts';
import type { CoalitionNetworkInput } from '../graphql/types.generated.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { checkIds } from './check-ids.ts';

const LARGEST_SEED = 2 ** 31 - 1;

/** The input with every default filled in. */
export function networkParameters(input: CoalitionNetworkInput, today: string): NetworkParameters {
  const seed = input.seed ?? 1;
  if (seed < 0 || seed > LARGEST_SEED) {
    throw badUserInput(`"seed" is ${seed}`, ['input', 'seed'], `give 0 to ${LARGEST_SEED}`);
  }
  if (input.minWeight != null && input.minWeight < 0) {
    throw badUserInput(`"minWeight" is ${input.minWeight}`, ['input', 'minWeight'], 'give 0 or more');
  }
  checkWindow(input.window);
  checkWindow(input.period, 'period');
  const [fixedPoint, round] = [input.fixedPoint ?? 'LEAST', input.round ?? null];
  if (round !== null && round < 0) throw badUserInput(`"round" is ${round}`, ['input', 'round'], 'give 0 or more');
  if (round !== null && fixedPoint === 'GREATEST') {
    throw badUserInput('"round" is given for the greatest fixed point', ['input', 'round'], 'leave one of them out');
  }
  return {
    issues: listed(input.issues),
    topics: listed(input.topics),
    actors: listed(input.actors),
    actorTypes: listed(input.actorTypes),
    // To leave nothing out is the same question as not to say so.
    excludeSources: input.excludeSources?.length ? listed(input.excludeSources) : null,
    membersOf: listed(input.membersOf),
    officesOf: listed(input.officesOf),
    positions: listed(input.positions),
    confidences: listed(input.confidences),
    reliabilities: listed(input.reliabilities),
    sources: listed(input.sources),
    period: input.period ?? null,
    nodes: input.nodes ?? 'ACTORS',
    level: input.level ?? 'REPRESENTED',
    asOf: input.asOf ?? today,
    knownOn: input.knownOn ?? null,
    basis: input.basis ?? 'STANCES',
    window: input.window ?? null,
    kernel: input.kernel ?? null,
    aggregation: input.aggregation ?? 'SUBTRACT',
    normalization: input.normalization ?? 'AVERAGE',
    duplicates: input.duplicates ?? 'SOURCE',
    method: input.method ?? 'CORRECTED',
    minWeight: input.minWeight ?? null,
    isolates: input.isolates ?? true,
    communities: input.communities ?? 'LEIDEN',
    seed,
    assume: (input.assume ?? []).map(toAssumption),
    fixedPoint,
    round,
  };
}

/** @throws NOT_FOUND naming the first id that the graph does not have */
export function checkReferences(parameters: NetworkParameters, snapshot: Snapshot): void {
  const { issues, actors, membersOf, officesOf, assume } = parameters;
  checkIds(snapshot, { issues, actors });
  checkGroups(snapshot, { membersOf, officesOf });
  assume.forEach((assumption, at) => {
    const path = ['input', 'assume', at];
    if ('condition' in assumption) {
      if (!snapshot.has('condition', assumption.condition)) throw notFound('condition', assumption.condition, path);
    } else if (!snapshot.has('actor', assumption.actor)) {
      throw notFound('actor', assumption.actor, path);
    } else if (!snapshot.has('issue', assumption.issue)) {
      throw notFound('issue', assumption.issue, path);
    }
  });
}

function checkGroups(snapshot: Snapshot, groups: Pick<NetworkParameters, 'membersOf' | 'officesOf'>): void {
  for (const [field, ids] of Object.entries(groups))
    ids?.forEach((id, at) => {
      if (id !== NONE && !snapshot.has('actor', id)) throw notFound('actor', id, ['input', field, at]);
    });
}

/** @throws BAD_USER_INPUT where it runs backward or is empty */
export function checkWindow(window: { from: string; to: string } | null | undefined, name = 'window'): void {
  if (!window || window.from < window.to) return;
  throw badUserInput(`"${name}" ends before it starts`, ['input', name], 'give a later "to"; it is exclusive');
}

/** A missing list restricts nothing, an empty one lets nothing pass. Sorted, so that the same question has the same hash. */
export function listed<T extends string>(values: readonly T[] | null | undefined): T[] | null {
  return values ? [...new Set(values)].sort() : null;
}

function toAssumption({ condition, position }: NonNullable<CoalitionNetworkInput['assume']>[number]): Assumption {
  if (condition) return { condition: condition.id, status: condition.status };
  if (position) return { actor: position.actor, issue: position.issue, position: position.position };
  throw badUserInput('an assumption is empty', ['input', 'assume'], 'give "condition" or "position"');
}
