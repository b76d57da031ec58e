import { presentStep } from '../present-step.ts';
import type { TriggerResolvers } from '../types.generated.ts';

export const Trigger: TriggerResolvers = {
  size: ({ steps }) => steps.length,
  steps: ({ steps }) => steps.map(presentStep),
  moves: (trigger) => trigger.moves(),
  holders: (trigger, _, { loaders }) => Promise.all(trigger.holders().map((id) => loaders.get('actor', id))),
};
