import type { Problem } from '../../intake/problem.ts';

export type ImportWarningMapper = Problem;
