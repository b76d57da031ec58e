import type { CommunityChange, ConditionChange, PositionState, TieChange } from '@stancegraph/analysis';
import type { ChangesView, PositionChangeView } from '../../network/changes-view.ts';

export type ChangesMapper = ChangesView;
export type PositionChangeMapper = PositionChangeView;
export type PositionStateMapper = PositionState;
export type CommunityChangeMapper = CommunityChange;
export type TieChangeMapper = TieChange;
export type ConditionChangeMapper = ConditionChange;
