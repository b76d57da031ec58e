interface Step {
  issue: { id: string; title: string };
  backboneLoss: number;
}
interface Node {
  positions: readonly { issue: { id: string } }[];
}

export interface BackboneRow {
  issue: { id: string; title: string };
  /** Loss of the network over this issue and those above it. */
  loss: number;
  /** How many actors stand on it. */
  actors: number;
}

/** Networks whose spectra differ by no more than this look nearly the same: a twentieth of the scale up to 2. */
export const NEARLY = 0.1;

/** The issues, from the one that carries most; `steps` as the API takes them out, from the one that carries least. */
export function backboneRows(steps: readonly Step[], nodes: readonly Node[]): BackboneRow[] {
  const last = steps.length - 1;
  return steps
    .map(({ issue }, at) => ({
      issue,
      loss: steps[at - 1]?.backboneLoss ?? 0,
      actors: nodes.filter(({ positions }) => positions.some((position) => position.issue.id === issue.id)).length,
    }))
    .map((_, at, rows) => rows[last - at] as BackboneRow);
}

/** How many of the first rows give nearly the same network as all; for good, as a loss may rise again. */
export const carrying = (rows: readonly BackboneRow[]): number => rows.findLastIndex(({ loss }) => loss > NEARLY) + 2;

/** Whether there is anything to carry: without positive ties nothing is lost even without any issue. */
export const isCarried = (steps: readonly Step[]): boolean => (steps.at(-1)?.backboneLoss ?? 0) > 0;
