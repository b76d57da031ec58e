import type { Condition, Office, Precision, Records, StatusEntry } from '@stancegraph/analysis';
import { bundleShapes } from '@stancegraph/schema';
import { findSpelling } from '../drafts/partial-date.ts';
import { type Collection, ENTRY_SHAPES, type Entry } from '../shape/collections.ts';

type Sparse = Record<string, unknown>;

/** A record as a bundle states it: blanks left out, dates as exactly as they are known. */
export const TO_ENTRY = {
  actor: ({ anonymous, ...actor }: Records['actor'], offices: readonly Office[] = []): Entry<'actors'> =>
    sparse(ENTRY_SHAPES.actors, {
      ...content(actor),
      anonymous: anonymous || null,
      represents: offices.map(toOffice),
    }) as Entry<'actors'>,
  issue: (issue: Records['issue']): Entry<'issues'> => sparse(ENTRY_SHAPES.issues, content(issue)) as Entry<'issues'>,
  source: (source: Records['source']): Entry<'sources'> =>
    sparse(ENTRY_SHAPES.sources, content(source)) as Entry<'sources'>,
  condition: ({ statuses, metBy, ...condition }: Condition): Entry<'conditions'> =>
    sparse(ENTRY_SHAPES.conditions, {
      ...content(condition),
      status: statuses.filter(({ retractedAt }) => retractedAt === null).map(toStatus),
      metBy: metBy.map((way) => sparse(bundleShapes.metBy, { ...way })),
    }) as Entry<'conditions'>,
  event: (event: Records['event']): Entry<'events'> => sparse(ENTRY_SHAPES.events, content(event)) as Entry<'events'>,
  membership: (membership: Records['membership']): Entry<'memberships'> =>
    sparse(ENTRY_SHAPES.memberships, dated(content(membership))) as Entry<'memberships'>,
  statement: (statement: Records['statement']): Entry<'statements'> =>
    sparse(ENTRY_SHAPES.statements, dated(content(statement))) as Entry<'statements'>,
  claim: (claim: Records['claim']): Entry<'claims'> =>
    sparse(ENTRY_SHAPES.claims, dated(content(claim))) as Entry<'claims'>,
  stance: ({ clauses, statements, ...stance }: Records['stance'], isRetracted: (id: string) => boolean) =>
    sparse(ENTRY_SHAPES.stances, {
      ...dated(content(stance)),
      if: clauses.map(({ all, ...rest }) => ({
        all: all.map(({ condition, not }) => (not ? { not: condition } : condition)),
        ...rest,
      })),
      statements: statements.filter((id) => !isRetracted(id)),
    }) as Entry<'stances'>,
} satisfies Record<string, (record: never, extra: never) => Entry<Collection>>;

function toOffice({ holder, ...office }: Office): Sparse {
  return sparse(bundleShapes.represents, dated(content(office)));
}

function toStatus({ id, condition, ...entry }: StatusEntry): Sparse {
  return sparse(bundleShapes.statusEntry, dated(content(entry)));
}

function content(record: object): Sparse {
  const { recordedAt, retractedAt, retractReason, ...rest } = record as Sparse;
  return rest;
}

/** Lets the way the date is written say how exactly it is known, where it can. */
function dated({ precision, ...fields }: Sparse): Sparse {
  const name = 'date' in fields ? 'date' : 'from';
  const day = fields[name];
  if (typeof day !== 'string') return fields.to === null ? fields : { ...fields, precision };
  const spelling = findSpelling(day, precision as Precision);
  return spelling === undefined ? { ...fields, precision } : { ...fields, [name]: spelling };
}

/** Without what says nothing, the fields in the order in which the shape lists them. */
function sparse(shape: { shape: object }, fields: Sparse): Sparse {
  const said = Object.keys(shape.shape).filter((name) => !isSilent(fields[name]));
  return Object.fromEntries(said.map((name) => [name, fields[name]]));
}

function isSilent(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}
