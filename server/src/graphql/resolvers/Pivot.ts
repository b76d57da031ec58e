import { presentStep } from '../present-step.ts';
import type { PivotResolvers } from '../types.generated.ts';

export const Pivot: PivotResolvers = {
  step: ({ step }) => presentStep(step),
};
