import type { WaitingMember, WaitingTie } from '@stancegraph/analysis';
import type { DeadlockView, WaitingView } from '../../network/waiting-view.ts';

export type WaitingMapper = WaitingView;
export type WaitingTieMapper = WaitingTie;
export type DeadlockMapper = DeadlockView;
export type WaitingMemberMapper = WaitingMember;
