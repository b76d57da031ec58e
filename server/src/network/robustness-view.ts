import {
  type Influence,
  type Network,
  type NetworkParameters,
  type Robustness,
  robustness,
  sourceInfluence,
} from '@stancegraph/analysis';
import { canonicalJson } from '../canonical-json.ts';
import { badUserInput, tooComplex } from '../graphql/errors.ts';
import { inTurns } from '../in-turns.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** How much a network depends on its sources, as it is shown. */
export interface RobustnessView extends Pick<Robustness, 'sources' | 'modularity' | 'negativeShare'> {
  kind: 'actor' | 'issue';
  resamples: number;
  /** Pairs of nodes that ever were in one network, the surest first. */
  pairs(): PairView[];
  influence(): Promise<Influence[]>;
}
export interface PairView {
  kind: 'actor' | 'issue';
  source: string;
  target: string;
  /** Share of the resamples with both that put them in one community. */
  share: number;
}

/** The edges' `support` rests on this many. */
export const DEFAULT_RESAMPLES = 200;
const MOST_RESAMPLES = 1000;
/** Ties made anew at most, some seconds of work in turns with other requests. */
const MOST_STEPS = 3_000_000;
/** What a statement, or a pair of nodes, costs beside a tie. */
const PART = 1 / 10;
const MOST_SOURCES = 100;

/** Why a network cannot be drawn again that often; undefined where it can. */
export async function findRefusal(
  snapshot: Snapshot,
  { method }: NetworkParameters,
  { nodes, edges }: Network,
  resamples: number,
): Promise<Error | undefined> {
  if (resamples < 1 || resamples > MOST_RESAMPLES) {
    return badUserInput(`"resamples" is ${resamples}`, ['resamples'], `give 1 to ${MOST_RESAMPLES}`);
  }
  if (method === 'DNA_3_1_2') {
    return badUserInput('DNA 3.1.2 has no resampling', ['input', 'method'], 'use method CORRECTED');
  }
  const parts = nodes.length ** 2 + (await snapshot.statementColumns()).ids.length;
  const steps = Math.round(resamples * (edges.length + PART * parts));
  if (steps > MOST_STEPS) {
    return tooComplex(`${resamples} resamples take ${steps} steps`, MOST_STEPS, 'take fewer resamples or actors');
  }
}

/** Drawn once per revision, parameters and resamples. The seed is the network's. */
export function resampled(snapshot: Snapshot, parameters: NetworkParameters, resamples: number): Promise<Robustness> {
  return snapshot.onceLarge(`robustness ${resamples} ${canonicalJson(parameters)}`, async () => {
    const statements = await snapshot.statementColumns();
    return inTurns(robustness(snapshot.index, statements, parameters, { resamples, seed: parameters.seed }));
  });
}

/** @throws BAD_USER_INPUT, TOO_COMPLEX see `findRefusal` */
export async function robustnessView(
  snapshot: Snapshot,
  parameters: NetworkParameters,
  network: Network,
  resamples: number,
): Promise<RobustnessView> {
  const refusal = await findRefusal(snapshot, parameters, network, resamples);
  if (refusal) throw refusal;
  const { sources, modularity, negativeShare, ids, together } = await resampled(snapshot, parameters, resamples);
  const kind = parameters.nodes === 'ACTORS' ? 'actor' : 'issue';
  return {
    kind,
    resamples,
    sources,
    modularity,
    negativeShare,
    pairs: () =>
      ids
        .flatMap((source, a) =>
          ids.slice(a + 1).map((target, after) => {
            const share = together[a * ids.length + a + 1 + after] ?? Number.NaN;
            return { kind, source, target, share } as const;
          }),
        )
        .filter(({ share }) => !Number.isNaN(share))
        .sort((a, b) => b.share - a.share),
    influence: async () => {
      const asked = Math.min(sources, MOST_SOURCES);
      const tooMuch = asked > 0 && (await findRefusal(snapshot, parameters, network, asked));
      if (tooMuch) throw tooMuch;
      return snapshot.once(`influence ${canonicalJson(parameters)}`, async () =>
        inTurns(sourceInfluence(snapshot.index, await snapshot.statementColumns(), parameters, asked)),
      );
    },
  };
}
