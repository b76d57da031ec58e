import { KINDS, type Kind } from '@stancegraph/analysis';
import { compareCodePoints } from '../code-point-order.ts';
import type { Run } from '../engine.ts';
import { maybe, object, oneOf, text } from '../kinds/decoders.ts';
import type { Neighbourhood, NeighbourhoodRequest, TieType } from '../port.ts';
import { startOfNeighbourhood, tiesOf } from '../queries/neighbourhood.ts';

const TIE_TYPES = [
  'HOLDS',
  'REPRESENTS',
  'MEMBER_OF',
  'PART_OF',
  'TOOK_PART_IN',
  'ABOUT',
  'DEPENDS_ON',
  'MET_BY',
] as const satisfies readonly TieType[];
const startRow = object({ id: text, kind: oneOf(KINDS) });
const tieRow = object({
  from: text,
  to: text,
  type: oneOf(TIE_TYPES),
  via: maybe(text),
  fromKind: oneOf(KINDS),
  toKind: oneOf(KINDS),
});
type Entity = Neighbourhood['entities'][number];
type Found = ReturnType<typeof tieRow>;

/** Breadth first: one query for the start, one for each step, one for the ties among the outermost. */
export async function readNeighbourhood(run: Run, request: NeighbourhoodRequest): Promise<Neighbourhood> {
  const { depth, limit, asOf, knownOn } = request;
  const entities = new Map<string, Entity>();
  let truncated = false;
  const admit = (candidates: ReadonlyMap<string, Kind>, at: number): string[] => {
    const ids = [...candidates.keys()].filter((id) => !entities.has(id)).sort(compareCodePoints);
    const room = limit - entities.size;
    truncated ||= ids.length > room;
    const admitted = ids.slice(0, room);
    for (const id of admitted) entities.set(id, { id, kind: candidates.get(id) ?? 'actor', depth: at });
    return admitted;
  };

  const start = (await run(startOfNeighbourhood([...new Set(request.ids)], knownOn))).map((row) =>
    startRow(row, 'start'),
  );
  let frontier = admit(new Map(start.map(({ id, kind }) => [id, kind])), 0);
  const ties = new Map<string, Found>();
  for (let at = 0; at <= depth && frontier.length > 0; at++) {
    const rows = await run(tiesOf({ ids: frontier, asOf, knownOn }));
    const found = rows.map((row) => tieRow(row, 'tie'));
    for (const tie of found) ties.set([tie.from, tie.type, tie.to, tie.via].join(' '), tie);
    if (at < depth) frontier = admit(endsOf(found), at + 1);
  }
  return {
    entities: [...entities.values()],
    ties: [...ties.values()]
      .filter(({ from, to }) => entities.has(from) && entities.has(to))
      .map(({ from, to, type, via }) => ({ from, to, type, via }))
      .sort(compareTies),
    truncated,
  };
}

function endsOf(ties: readonly Found[]): Map<string, Kind> {
  return new Map(
    ties.flatMap((tie): [string, Kind][] => [
      [tie.from, tie.fromKind],
      [tie.to, tie.toKind],
    ]),
  );
}

type Tie = Neighbourhood['ties'][number];
function compareTies(a: Tie, b: Tie): number {
  return (
    compareCodePoints(a.from, b.from) ||
    compareCodePoints(a.to, b.to) ||
    compareCodePoints(a.type, b.type) ||
    compareCodePoints(a.via ?? '', b.via ?? '')
  );
}
