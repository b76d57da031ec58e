import type { Condition, MetBy, StatusEntry } from '@stancegraph/analysis';

export type ConditionMapper = Condition;
export type ConditionStatusEntryMapper = StatusEntry;
export type MetByMapper = MetBy;
