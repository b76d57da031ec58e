import type { Shift } from '@stancegraph/analysis';

export type ShiftMapper = Shift;
