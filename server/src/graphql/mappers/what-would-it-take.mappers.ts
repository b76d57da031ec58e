import type { Step, Trigger } from '@stancegraph/analysis';
import type { PivotalityView, PivotView, TriggerView } from '../../network/trigger-view.ts';

export type WhatWouldItTakeMapper = TriggerView;
export type TriggerMapper = Trigger;
export type ConditionStepMapper = Extract<Step, { condition: string }> & { __typename: 'ConditionStep' };
export type PositionStepMapper = Extract<Step, { actor: string }> & { __typename: 'PositionStep' };
export type PivotalityMapper = PivotalityView;
export type PivotMapper = PivotView;
