import type { TriangleCensus } from '@stancegraph/analysis';
import type { BalanceView, NearOptimalView } from '../../network/balance-view.ts';

export type CampMapper = BalanceView['camps'][number];
export type TriangleCensusMapper = TriangleCensus;
export type PlacedDifferentlyMapper = NearOptimalView['placedDifferently'][number];
