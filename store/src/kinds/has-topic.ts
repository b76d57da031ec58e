import { NONE } from '@stancegraph/analysis';

/** Condition on an issue: it has any of the topics `$topics`, `-` standing for none at all. */
export const hasTopic = (issue: string): string =>
  `any(topic IN ${issue}.topics WHERE topic IN $topics) OR ('${NONE}' IN $topics AND size(${issue}.topics) = 0)`;
