export type AnalysisErrorCode =
  | 'UNKNOWN_CONDITION'
  | 'UNKNOWN_ACTOR'
  | 'UNKNOWN_ISSUE'
  | 'CONTRADICTORY_ASSUMPTIONS'
  | 'NOT_A_GOAL'
  | 'OUT_OF_RANGE'
  | 'STATEMENTS_NEEDED'
  | 'NOT_ONE_MODE'
  | 'NOT_TWO_MODE'
  | 'NOT_A_DATE'
  | 'NOT_IN_DNA'
  | 'NOT_SMOOTH'
  | 'TOO_LARGE';

/** What a caller asked for makes no sense; `id` names the record or the parameter that is at fault. */
export class AnalysisError extends Error {
  readonly code: AnalysisErrorCode;
  readonly id: string;

  constructor(code: AnalysisErrorCode, id: string, message: string) {
    super(message);
    this.name = 'AnalysisError';
    this.code = code;
    this.id = id;
  }
}
