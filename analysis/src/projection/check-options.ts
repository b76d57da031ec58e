import { AnalysisError } from '../analysis-error.ts';
import type { Aggregation, Method, Normalization } from '../network-model.ts';
import type { OneModeOptions } from './one-mode.ts';
import type { TwoModeOptions } from './two-mode.ts';

interface Asked {
  aggregation: Aggregation;
  normalization: Normalization;
}

/** @throws AnalysisError NOT_ONE_MODE where an aggregation or normalization needs a two-mode network */
export function toOneModeOptions({ aggregation, normalization, method }: Asked & { method: Method }): OneModeOptions {
  if (aggregation === 'COMBINE')
    throw new AnalysisError('NOT_ONE_MODE', 'aggregation', 'COMBINE is for two-mode networks; use SUBTRACT');
  if (normalization === 'ACTIVITY' || normalization === 'PROMINENCE')
    throw new AnalysisError('NOT_ONE_MODE', 'normalization', `${normalization} is for two-mode networks; use AVERAGE`);
  return { aggregation, normalization, method };
}

/** @throws AnalysisError NOT_TWO_MODE where an aggregation or normalization needs a one-mode network */
export function toTwoModeOptions({ aggregation, normalization }: Asked): TwoModeOptions {
  if (aggregation === 'CONGRUENCE' || aggregation === 'CONFLICT')
    throw new AnalysisError('NOT_TWO_MODE', 'aggregation', `${aggregation} is for one-mode networks; use SUBTRACT`);
  if (normalization !== 'NONE' && normalization !== 'ACTIVITY' && normalization !== 'PROMINENCE')
    throw new AnalysisError('NOT_TWO_MODE', 'normalization', `${normalization} is for one-mode networks; use NONE`);
  return { aggregation, normalization };
}
