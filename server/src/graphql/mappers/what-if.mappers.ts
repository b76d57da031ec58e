import type { WhatIfCause, WhatIfMove } from '@stancegraph/analysis';
import type { WhatIfView } from '../../network/what-if-view.ts';

export type WhatIfMapper = WhatIfView;
export type MoveMapper = WhatIfMove;
export type CauseMapper = WhatIfCause;
export type CausePositionMapper = WhatIfCause['positions'][number];
