import type { TriangleCensus } from '@stancegraph/analysis';
import type { BalanceView } from '../../network/balance-view.ts';

export type CampMapper = BalanceView['camps'][number];
export type TriangleCensusMapper = TriangleCensus;
