import { actorFields } from '../actor-fields.ts';
import type { CountryResolvers } from '../types.generated.ts';

export const Country: CountryResolvers = {
  stances: actorFields.stances,
  statements: actorFields.statements,
  claims: actorFields.claims,
  memberOf: actorFields.memberOf,
  represents: actorFields.represents,
  representedBy: actorFields.representedBy,
  events: actorFields.events,
  recorded: actorFields.recorded,
};
