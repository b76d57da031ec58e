import { type Condition, type MetBy, POSITIONS } from '@stancegraph/analysis';
import { type Decoder, flag, maybe, number, object, oneOf, text, texts } from './decoders.ts';
import { inOrder } from './in-order.ts';
import type { Link } from './spec.ts';

const stored = object({
  issue: text,
  position: oneOf(POSITIONS),
  /** Stored apart from the count, so that the property has one type. */
  all: flag,
  atLeast: maybe(number),
  actors: texts,
  membersOf: maybe(text),
});

/** A condition's alternatives out of its MET_BY relationships. */
export const metBy: Decoder<MetBy[]> = inOrder((row, where): MetBy => {
  const { all, atLeast, ...rest } = stored(row, where);
  return { ...rest, atLeast: all ? 'ALL' : (atLeast ?? 1) };
});

export function metByLinks(condition: Condition): Link[] {
  return condition.metBy.map(({ issue, position, atLeast, actors, membersOf }, at) => ({
    type: 'MET_BY',
    from: condition.id,
    to: issue,
    properties: {
      at,
      position,
      ...(atLeast === 'ALL' ? { all: true } : { all: false, atLeast }),
      actors,
      ...(membersOf === null ? {} : { membersOf }),
    },
  }));
}
