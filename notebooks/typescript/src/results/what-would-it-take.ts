import type { WhatWouldItTakeQuery, WhatWouldItTakeQueryVariables } from '../documents.generated.ts';
import { sourcesOfStances, stanceIds } from '../sources.ts';
import { Result, type Source } from './result.ts';

type Answer = WhatWouldItTakeQuery['whatWouldItTake'];

/** The smallest sets of steps that reach a goal. */
export class WhatWouldItTake extends Result<WhatWouldItTakeQuery, WhatWouldItTakeQueryVariables> {
  /** The sets, smallest first. */
  get rows(): Answer['answers'] {
    return this.data.whatWouldItTake.answers;
  }

  /** Whether the goal holds already. */
  get met(): boolean {
    return this.data.whatWouldItTake.met;
  }

  /** Whether any set of candidates reaches it; null where that could not be told. */
  get reachable(): boolean | null {
    return this.data.whatWouldItTake.reachable;
  }

  /** Whether all sets up to the largest size that was asked for were searched, and all answers are here. */
  get complete(): boolean {
    const { complete, answerCount, answers } = this.data.whatWouldItTake;
    return complete && answerCount === answers.length;
  }

  /** How much each step decides, the most first. */
  get pivots(): Answer['pivotality']['pivots'] {
    return this.data.whatWouldItTake.pivotality.pivots;
  }

  override sources(): Promise<Source[]> {
    return sourcesOfStances(this.asked.connection, stanceIds(this.data), this.asked.variables.input.knownOn);
  }

  protected override pinned(): WhatWouldItTakeQueryVariables {
    const { variables, on } = this.asked;
    return { ...variables, input: { asOf: on, ...variables.input } };
  }
}
