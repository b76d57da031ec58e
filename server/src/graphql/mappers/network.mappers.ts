import type { NodePosition, SharedIssue } from '@stancegraph/analysis';
import type { CoalitionView, CommunityView, EdgeView, NodeView } from '../../network/coalition-view.ts';

export type CoalitionNetworkMapper = CoalitionView;
export type CoalitionNodeMapper = NodeView;
export type CoalitionEdgeMapper = EdgeView;
export type CommunityMapper = CommunityView;
export type NodePositionMapper = NodePosition;
export type SharedIssueMapper = { shared: SharedIssue; kind: 'issue' | 'actor' };
