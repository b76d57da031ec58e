import type { Bundle } from '@stancegraph/schema';
import { attributeOf, leaveAttributes } from './attributes.ts';
import type { ChosenVariables } from './choose-variables.ts';
import type { DnaEntity } from './dna-database.ts';
import type { DnaIds } from './dna-ids.ts';
import type { DnaOptions } from './dna-options.ts';
import { entityIn, listNamed } from './entity-in.ts';
import { namedKinds } from './named-kinds.ts';
import type { Remainder } from './remainder.ts';
import { toLine } from './to-line.ts';

type Actor = NonNullable<Bundle['actors']>[number];
type Office = NonNullable<Actor['represents']>[number];

/** DNA says only that a person speaks in the name of an organisation. */
const ROLE = 'speaker';

/** Organisations, and persons as officials who represent the organisations that they are coded with. */
export function toActors(chosen: ChosenVariables, ids: DnaIds, options: DnaOptions, remainder: Remainder): Actor[] {
  const kinds = namedKinds(options.kinds);
  const organisations = listNamed(chosen.organisation, ids).map(({ id, entity }): Actor => {
    const type = attributeOf(entity, 'type');
    const kind = type === undefined ? undefined : kinds.get(type.toLowerCase());
    leaveAttributes(entity, 'organisations', kind ? ['type', 'alias'] : ['alias'], remainder);
    return { id, type: 'ORGANISATION', name: toLine(entity.value), ...aliases(entity), ...(kind && { kind }) };
  });
  const offices = listOffices(chosen, ids);
  const persons = listNamed(chosen.person, ids).map(({ id, entity }): Actor => {
    leaveAttributes(entity, 'persons', ['alias'], remainder);
    const represents = offices.get(entity.id);
    const base = { id, type: 'OFFICIAL' as const, name: toLine(entity.value), ...aliases(entity) };
    return represents ? { ...base, represents } : base;
  });
  return [...organisations, ...persons];
}

function aliases(entity: DnaEntity): { aliases?: string[] } {
  const names = (attributeOf(entity, 'alias') ?? '').split(';').map(toLine);
  const others = [...new Set(names)].filter((name) => name !== '' && name !== toLine(entity.value));
  return others.length > 0 ? { aliases: others } : {};
}

/** By the person: each organisation once. Its source is where it was coded first, which stays while the file grows. */
function listOffices({ type, person, organisation }: ChosenVariables, ids: DnaIds): Map<number, Office[]> {
  const offices = new Map<number, Office[]>();
  for (const statement of type.statements) {
    const speaker = entityIn(statement, person);
    const spokenFor = entityIn(statement, organisation);
    const actor = spokenFor && ids.ofEntity(spokenFor);
    if (!speaker || actor === undefined) continue;
    const held = offices.get(speaker.id) ?? [];
    if (!held.some((office) => office.actor === actor)) {
      held.push({ actor, role: ROLE, source: ids.ofDocument(statement.document) });
    }
    offices.set(speaker.id, held);
  }
  return offices;
}
