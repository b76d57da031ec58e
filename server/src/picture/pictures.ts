import type { NetworkParameters } from '@stancegraph/analysis';
import { agreementMatrix, folded, type Layout, matrixSvg, networkSvg, PALETTES, tieSumOf } from '@stancegraph/drawing';
import { canonicalJson } from '../canonical-json.ts';
import { tooComplex } from '../graphql/errors.ts';
import { type CoalitionView, coalitionView } from '../network/coalition-view.ts';
import { isByCommunity } from '../network/group-by.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { verifyQuery } from '../verify/verify-query.ts';
import { captionOf, wordsFor } from './caption.ts';
import type { TimelineParameters } from './picture-parameters.ts';
import { drawTimeline } from './timeline.ts';
import { type Drawing, toPicture } from './to-picture.ts';

export interface Drawn {
  svg: string;
  description: string;
  metadata: string;
}
/** @param origin under which the picture's check is found; left out: the picture has no link */
type Draw = (
  snapshot: Snapshot,
  parameters: NetworkParameters,
  own: TimelineParameters & Drawing,
  origin?: string,
) => Promise<Drawn>;

/** Above these nobody reads a still picture, and drawing it would keep others waiting. */
const MOST = { nodes: 2000, ties: 50_000, rows: 200 };

/** The pictures there are, by name. */
export const PICTURES: Record<'network' | 'matrix' | 'timeline', Draw> = {
  async network(snapshot, parameters, { theme, layout = 'FORCE', groupBy, collapsed, ...size }, origin) {
    const view = await coalitionView(snapshot, parameters);
    refuseAbove('nodes', view.nodes.length, MOST.nodes);
    refuseAbove('ties', view.edges.length, MOST.ties);
    const { picture, caption } = await captioned(view, snapshot, parameters, origin, {
      layout,
      ...(groupBy && !isByCommunity(groupBy) && { groupBy }),
      ...(collapsed && { collapsed }),
    });
    const svg = networkSvg(picture, { ...caption, palette: PALETTES[theme], words: wordsFor(parameters), size });
    return drawn(svg, caption);
  },

  async matrix(snapshot, parameters, { theme, ...size }, origin) {
    const view = await coalitionView(snapshot, parameters);
    refuseAbove('rows', view.nodes.length, MOST.rows);
    const { picture, caption } = await captioned(view, snapshot, parameters, origin);
    const nodes = view.network.nodes.map(({ id, community, strength }) => ({
      id,
      community,
      strength,
      label: snapshot.nameOf(id),
    }));
    const matrix = agreementMatrix(nodes, picture.edges);
    return drawn(matrixSvg(matrix, { ...caption, palette: PALETTES[theme], size }), caption);
  },

  timeline: drawTimeline,
};

async function captioned(
  view: CoalitionView,
  snapshot: Snapshot,
  parameters: NetworkParameters,
  origin: string | undefined,
  drawing?: Drawing & { layout: Layout },
) {
  const whole = await toPicture(view, snapshot, drawing);
  const { picture } = folded(whole, drawing?.collapsed ?? [], {
    sum: tieSumOf(parameters),
    words: wordsFor(parameters),
  });
  const reproducibility = view.reproducibility();
  const link = origin === undefined ? {} : { link: `${origin}/verify?${verifyQuery(reproducibility)}` };
  const caption = captionOf(picture, parameters, snapshot, reproducibility);
  const metadata = drawing === undefined ? {} : { metadata: canonicalJson({ ...reproducibility, ...drawing }) };
  return { picture, caption: { ...caption, ...metadata, ...link } };
}

function refuseAbove(what: keyof typeof MOST, count: number, most: number): void {
  if (count <= most) return;
  throw tooComplex(`a picture of ${count} ${what}`, most, 'name actors, set minWeight, or take /export/network');
}

const drawn = (svg: string, { description, metadata = '' }: { description: string; metadata?: string }): Drawn => ({
  svg,
  description,
  metadata,
});
