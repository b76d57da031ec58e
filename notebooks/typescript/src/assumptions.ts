import type { Assumption, ConditionStatus, Position } from './documents.generated.ts';

/** `un-mandate:MET` or `france~own-troops:SUPPORT`, as in the explorer's address. */
export type AssumptionText = `${string}:${ConditionStatus}` | `${string}~${string}:${Position}`;

/** An input whose assumptions may be short texts. */
export type Shortened<Input> = Omit<Input, 'assume'> & {
  assume?: readonly (Assumption | AssumptionText)[];
};

/** The input as the API takes it. A text that is none is left to the server, which says what would be right. */
export function withAssumptions<Input extends { assume?: readonly (Assumption | AssumptionText)[] }>(input: Input) {
  const { assume, ...rest } = input;
  return assume === undefined ? rest : { ...rest, assume: assume.map(toAssumption) };
}

function toAssumption(given: Assumption | AssumptionText): Assumption {
  if (typeof given !== 'string') return given;
  const colon = given.lastIndexOf(':');
  const [subject, value] = [given.slice(0, colon), given.slice(colon + 1)];
  const [actor = '', issue] = subject.split('~');
  return issue === undefined
    ? { condition: { id: subject, status: value as ConditionStatus } }
    : { position: { actor, issue, position: value as Position } };
}

/** The short text of an assumption. */
export const toText = (assumption: Assumption): string =>
  assumption.condition
    ? `${assumption.condition.id}:${assumption.condition.status}`
    : `${assumption.position.actor}~${assumption.position.issue}:${assumption.position.position}`;
