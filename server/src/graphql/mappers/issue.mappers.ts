import type { Issue } from '@stancegraph/analysis';

export type IssueMapper = Issue;
