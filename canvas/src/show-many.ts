import { edgeId } from '@stancegraph/drawing';
import type { Core } from 'cytoscape';

/** Several actors stand out, with the given ties between them; all else steps back. */
export function showMany(graph: Core, ids: readonly string[], ties: readonly (readonly [string, string])[]): void {
  const some = new Set(ids);
  const lit = new Set(ties.map(([a, b]) => edgeId(a, b)));
  const onTheWay = new Set(ties.flat());
  graph.batch(() => {
    graph.elements('.chosen, .lit, .dimmed').removeClass('chosen lit dimmed');
    graph.nodes('.actor').forEach((node) => {
      if (some.has(node.id())) node.addClass('chosen');
      else if (!onTheWay.has(node.id())) node.addClass('dimmed');
    });
    graph.edges('.tie').forEach((tie) => {
      tie.addClass(lit.has(tie.id()) ? 'lit' : 'dimmed');
    });
  });
}
