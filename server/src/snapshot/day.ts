import {
  type ConditionStatus,
  evaluate,
  POSITIONS,
  type Position,
  pictureAt,
  type WorldIndex,
} from '@stancegraph/analysis';

export interface EffectivePosition {
  position: Position;
  /** Conditions that hang on each other leave it open; the position is UNDECIDED then. */
  undetermined: boolean;
}

/** Conditions and effective positions of one day as known at one instant: the least fixed point. */
export class Day {
  readonly #positions = new Map<string, EffectivePosition>();
  readonly #statuses = new Map<string, ConditionStatus>();

  constructor(index: WorldIndex, asOf: string, knownOn: string | null) {
    const { entries, least, undetermined, conditions } = evaluate(index, pictureAt(index, { asOf, knownOn }));
    entries.stance.forEach((stance, entry) => {
      const id = index.stances.records[stance]?.id;
      if (id === undefined) return;
      const isOpen = undetermined[entry] === 1;
      const position = isOpen ? 'UNDECIDED' : (POSITIONS[least[entry] ?? -1] ?? 'UNDECIDED');
      this.#positions.set(id, { position, undetermined: isOpen });
    });
    for (const { id, least: status } of conditions) {
      this.#statuses.set(id, status === 'UNDETERMINED' ? 'UNKNOWN' : status);
    }
  }

  /** Undefined for a stance that does not hold that day. */
  effective(stance: string): EffectivePosition | undefined {
    return this.#positions.get(stance);
  }

  status(condition: string): ConditionStatus {
    return this.#statuses.get(condition) ?? 'UNKNOWN';
  }
}
