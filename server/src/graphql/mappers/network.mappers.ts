import type { NodeGroup, SharedIssue, TwoModeTie } from '@stancegraph/analysis';
import type { CoalitionView, CommunityView, EdgeView, NodeView, PositionView } from '../../network/coalition-view.ts';
import type { TwoModeView } from '../../network/two-mode-view.ts';

export type CoalitionNetworkMapper = CoalitionView;
export type CoalitionNodeMapper = NodeView;
export type CoalitionEdgeMapper = EdgeView;
export type CommunityMapper = CommunityView;
export type NodeGroupMapper = NodeGroup;
export type NodePositionMapper = PositionView;
export type SharedIssueMapper = { shared: SharedIssue; kind: 'issue' | 'actor' };
export type TwoModeNetworkMapper = TwoModeView;
export type TwoModeTieMapper = TwoModeTie;
