import type { Actor } from '@stancegraph/analysis';
import { connection, type ListArguments, type PageArguments } from './connection.ts';
import type { Context } from './context.ts';
import { recorded } from './recorded.ts';

type Held = PageArguments & { asOf?: string | null | undefined; statuses?: readonly string[] | null | undefined };

/** The fields that countries, organisations and officials share. */
export const actorFields = {
  stances: (actor: Actor, args: ListArguments, context: Context) =>
    connection(context, 'stance', { relation: 'actor', id: actor.id }, args),
  statements: (actor: Actor, args: ListArguments, context: Context) =>
    connection(context, 'statement', { relation: 'actor', id: actor.id }, args),
  claims: (actor: Actor, args: ListArguments, context: Context) =>
    connection(context, 'claim', { relation: 'by', id: actor.id }, args),
  memberOf: (actor: Actor, args: Held, context: Context) =>
    connection(context, 'membership', { relation: 'actor', id: actor.id }, args, held(args), { by: 'from' }),
  members: (actor: Actor, args: Held, context: Context) =>
    connection(context, 'membership', { relation: 'of', id: actor.id }, args, held(args), { by: 'from' }),
  represents: (actor: Actor, args: Held, context: Context) =>
    connection(context, 'office', { relation: 'holder', id: actor.id }, args, held(args), { by: 'from' }),
  representedBy: (actor: Actor, args: Held, context: Context) =>
    connection(context, 'office', { relation: 'actor', id: actor.id }, args, held(args), { by: 'from' }),
  events: (actor: Actor, args: PageArguments, context: Context) =>
    connection(context, 'event', { relation: 'actor', id: actor.id }, args, {}, { by: 'startsOn', descending: true }),
  recorded: (actor: Actor) => recorded(actor),
};

function held({ asOf, statuses }: Held): { asOf?: string; statuses?: string[] } {
  return { ...(asOf != null && { asOf }), ...(statuses && { statuses: [...statuses] }) };
}
