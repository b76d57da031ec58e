import type { ChangesQuery, ChangesQueryVariables } from '../documents.generated.ts';
import { sourcesOfStances, stanceIds } from '../sources.ts';
import { type Network, networkInside } from './network.ts';
import { Result, type Source } from './result.ts';

type Answer = ChangesQuery['changes'];

/** What changed between two days or between two states of knowledge; ties and contradictions: 100 in `data`. */
export class Changes extends Result<ChangesQuery, ChangesQueryVariables> {
  /** Positions that differ. */
  get rows(): Answer['positions'] {
    return this.data.changes.positions;
  }

  /** The network before. */
  get before(): Network {
    const { from, knownFrom } = this.variables.input;
    return networkInside(this.data.changes.before, this.inputOn(from, knownFrom), this.asked);
  }

  /** The network after. */
  get after(): Network {
    const { to, knownTo } = this.variables.input;
    return networkInside(this.data.changes.after, this.inputOn(to, knownTo), this.asked);
  }

  override sources(): Promise<Source[]> {
    return sourcesOfStances(this.asked.connection, stanceIds(this.rows), this.variables.input.knownTo);
  }

  private inputOn(asOf: string, knownOn: string | null | undefined) {
    const { issues, level } = this.variables.input;
    return { asOf, issues, level, knownOn };
  }
}
