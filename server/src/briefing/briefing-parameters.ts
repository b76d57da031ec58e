import type { NetworkParameters } from '@stancegraph/analysis';
import * as z from 'zod';
import { badUserInput } from '../graphql/errors.ts';

const DAY = 'a day such as 2025-03-02';

/** What a briefing asks for beside its network. */
export const BRIEFING_PARAMETERS = z.strictObject({
  compareTo: z.iso.date().optional().describe(DAY),
  compareKnownOn: z.iso.datetime({ offset: true }).optional().describe('an instant such as 2025-03-02T12:00:00Z'),
});
export type BriefingParameters = z.output<typeof BRIEFING_PARAMETERS>;

/** Parameters that change what a network counts, which changes and conditions know nothing of. */
const UNTOLD = {
  nodes: ({ nodes }) => nodes !== 'ACTORS',
  basis: ({ basis }) => basis !== 'STANCES',
  excludeSources: ({ excludeSources }) => excludeSources !== null,
  fixedPoint: ({ fixedPoint }) => fixedPoint !== 'LEAST',
  round: ({ round }) => round !== null,
} satisfies Record<string, (parameters: NetworkParameters) => boolean>;

/** @throws BAD_USER_INPUT for what a briefing could not tell truly, and for a comparison that runs backward */
export function checkBriefing(parameters: NetworkParameters, { compareTo }: BriefingParameters): void {
  for (const [name, isGiven] of Object.entries(UNTOLD)) {
    if (isGiven(parameters))
      throw badUserInput(`a briefing cannot be written with "${name}" given`, [name], 'leave it out');
  }
  if (compareTo !== undefined && compareTo > parameters.asOf) {
    throw badUserInput(`"compareTo" (${compareTo}) is after "asOf"`, ['compareTo'], 'give an earlier day');
  }
}
