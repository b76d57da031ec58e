import type { Place } from '../problem.ts';
import type { Entry } from '../shape/collections.ts';
import { type Draft, draft, refer, toSet } from './draft.ts';
import { toEvidence, toPeriod, unsaidPrecision } from './period.ts';

/** An actor and the offices it holds. */
export function draftActor(entry: Entry<'actors'>, place: Place): Draft[] {
  const content = {
    type: entry.type,
    name: entry.name,
    aliases: toSet(entry.aliases),
    wikidata: entry.wikidata ?? null,
    iso2: entry.iso2 ?? null,
    iso3: entry.iso3 ?? null,
    kind: entry.kind ?? null,
    anonymous: entry.anonymous ?? false,
  };
  const unsaid = entry.anonymous === undefined ? ['anonymous'] : [];
  const offices = (entry.represents ?? []).map((office, index): Draft => {
    const period = toPeriod(office);
    return draft(
      {
        kind: 'office',
        id: office.id ?? `${entry.id}.${office.actor}.${period.from ?? 'unknown'}`,
        hasDefaultId: office.id === undefined,
        place: { ...place, path: [...place.path, 'represents', index] },
      },
      { holder: entry.id, actor: office.actor, role: office.role, ...period, ...toEvidence(office) },
      [refer('actor', office.actor, 'actor'), refer('source', office.source, 'source')],
      unsaidPrecision(office),
    );
  });
  return [draft({ kind: 'actor', id: entry.id, place }, content, [], unsaid), ...offices];
}
