import { actorFields } from '../actor-fields.ts';
import type { OrganisationResolvers } from '../types.generated.ts';

export const Organisation: OrganisationResolvers = {
  stances: actorFields.stances,
  statements: actorFields.statements,
  claims: actorFields.claims,
  memberOf: actorFields.memberOf,
  members: actorFields.members,
  represents: actorFields.represents,
  representedBy: actorFields.representedBy,
  events: actorFields.events,
  recorded: actorFields.recorded,
};
