import type { Influence } from '@stancegraph/analysis';
import type { PairView, RobustnessView } from '../../network/robustness-view.ts';

export type RobustnessMapper = RobustnessView;
export type PairTogetherMapper = PairView;
export type SourceInfluenceMapper = Influence;
