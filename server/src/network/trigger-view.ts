import { type Step, type TriggerAnswer, type TriggerQuestion, whatWouldItTake } from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { notFound } from '../graphql/errors.ts';
import type { WhatWouldItTakeInput } from '../graphql/types.generated.ts';
import { lazily } from '../lazily.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { checkReferences, networkParameters } from './network-parameters.ts';

/** What it would take, with the power indices worked out when they are asked for. */
export interface TriggerView {
  answer: TriggerAnswer;
  pivotality(): PivotalityView;
}
export interface PivotalityView {
  exact: boolean;
  samples: number | null;
  pivots: PivotView[];
}
export interface PivotView {
  step: Step;
  shapleyShubik: number;
  banzhaf: number;
  shapleyError: number | null;
  banzhafError: number | null;
}

/** Searches once per revision and question. */
export function triggerView(snapshot: Snapshot, input: WhatWouldItTakeInput, today: string): Promise<TriggerView> {
  const question = toQuestion(snapshot, input, today);
  return snapshot.once(`what would it take ${canonicalJson(question)}`, async () => {
    const answer = whatWouldItTake(snapshot.index, question);
    return { answer, pivotality: lazily(() => pivotalityOf(answer)) };
  });
}

function toQuestion(snapshot: Snapshot, input: WhatWouldItTakeInput, today: string): TriggerQuestion {
  const { issue, position, atLeast, include } = input.goal;
  const { asOf, knownOn, level, assume } = input;
  const parameters = networkParameters({ asOf, knownOn, level, assume }, today);
  checkReferences(parameters, snapshot);
  if (!snapshot.has('issue', issue)) throw notFound('issue', issue, ['input', 'goal', 'issue']);
  include?.forEach((id, at) => {
    if (!snapshot.has('actor', id)) throw notFound('actor', id, ['input', 'goal', 'include', at]);
  });
  return {
    asOf: parameters.asOf,
    knownOn: parameters.knownOn,
    level: parameters.level,
    assume: parameters.assume,
    goal: { issue, position, atLeast: atLeast ?? null, include: [...new Set(include)].sort() },
    maxSize: input.maxSize ?? 4,
    movers: input.movers ?? 'OPEN',
  };
}

/** Greatest first; of equals the order of the candidates stays. */
function pivotalityOf({ candidates, pivotality }: TriggerAnswer): PivotalityView {
  const { exact, samples, shapleyShubik, banzhaf, shapleyError, banzhafError } = pivotality();
  const pivots = candidates.map((step, at) => ({
    step,
    shapleyShubik: shapleyShubik[at] ?? 0,
    banzhaf: banzhaf[at] ?? 0,
    shapleyError: shapleyError?.[at] ?? null,
    banzhafError: banzhafError?.[at] ?? null,
  }));
  return { exact, samples, pivots: pivots.sort((a, b) => b.shapleyShubik - a.shapleyShubik) };
}
