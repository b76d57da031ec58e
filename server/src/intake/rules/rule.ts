import type { Problem, Report } from '../problem.ts';
import type { Stage } from '../staging/stage.ts';

/** What a rule looks at: the graph as it will be, and what could not be read well enough to judge. */
export interface Situation {
  stage: Stage;
  /** Ids of entries that are wrong in themselves: nothing else is said about what refers to them. */
  brokenIds: ReadonlySet<string>;
  /** False when a text could not be read to its end, so that an unknown id may stand in it. */
  whole: boolean;
  report: Report;
  warn: (problem: Problem) => void;
}
