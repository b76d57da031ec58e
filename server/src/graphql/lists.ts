import type { Contradiction, Records } from '@stancegraph/analysis';
import type { Connection } from './connection.ts';
import type { Presented } from './present.ts';

export type ActorList = Connection<Presented<'actor'>>;
export type IssueList = Connection<Records['issue']>;
export type StanceList = Connection<Records['stance']>;
export type StatementList = Connection<Records['statement']>;
export type ClaimList = Connection<Records['claim']>;
export type ConditionList = Connection<Records['condition']>;
export type SourceList = Connection<Records['source']>;
export type EventList = Connection<Records['event']>;
export type MembershipList = Connection<Records['membership']>;
export type OfficeList = Connection<Records['office']>;
export type ContradictionList = Connection<Contradiction>;
