import type { Contradiction } from '@stancegraph/analysis';
import type { Listed } from '@stancegraph/store';
import type { Connection } from './connection.ts';
import type { Presented } from './present.ts';

export type ActorList = Connection<Presented<'actor'>>;
export type IssueList = Connection<Listed['issue']>;
export type StanceList = Connection<Listed['stance']>;
export type StatementList = Connection<Listed['statement']>;
export type ClaimList = Connection<Listed['claim']>;
export type ConditionList = Connection<Listed['condition']>;
export type SourceList = Connection<Listed['source']>;
export type EventList = Connection<Listed['event']>;
export type MembershipList = Connection<Listed['membership']>;
export type OfficeList = Connection<Listed['office']>;
export type ContradictionList = Connection<Contradiction>;
