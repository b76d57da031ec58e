import slugify from '@sindresorhus/slugify';
import type { DnaDatabase, DnaDocument, DnaEntity, DnaStatement } from './dna-database.ts';
import { isNamed } from './entity-in.ts';

/** An office is named after its holder and its organisation; both together must stay within 200 characters. */
export const LONGEST_PREFIX = 30;
const LONGEST_SLUG = 50;

export interface DnaIds {
  ofDocument(document: DnaDocument): string;
  /** Undefined for DNA's empty text. */
  ofEntity(entity: DnaEntity): string | undefined;
  ofStatement(statement: DnaStatement): string;
}

/**
 * Readable ids, unique over the whole file whatever statement type is taken, and the same each time: of two that would
 * be spelt alike the older keeps the bare one, the other gets DNA's number.
 * @param prefix - empty: none
 */
export function assignIds({ documents, statementTypes }: DnaDatabase, prefix: string): DnaIds {
  const start = prefix === '' ? '' : `${prefix}.`;
  const entities = statementTypes
    .flatMap(({ variables }) => variables.flatMap((variable) => variable.entities))
    .filter(isNamed)
    .sort((a, b) => a.id - b.id);
  const documentIds = assign(documents, ({ title }) => title, `${start}document.`, 'document');
  const entityIds = assign(entities, ({ value }) => value, start, 'name');
  return {
    ofDocument: ({ id }) => documentIds.get(id) ?? `${start}document.${id}`,
    ofEntity: ({ id }) => entityIds.get(id),
    ofStatement: ({ id }) => `${start}statement.${id}`,
  };
}

/** The file's name without folder and ending, as a prefix. */
export function prefixFrom(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').replace(/\.dna$/i, '');
  return toSlug(base, LONGEST_PREFIX) || 'dna';
}

/** By DNA's number. `unspelt` stands for what has no Latin spelling. */
function assign<T extends { id: number }>(
  items: readonly T[],
  nameOf: (item: T) => string,
  start: string,
  unspelt: string,
): Map<number, string> {
  const taken = new Set<string>();
  return new Map(
    items.map((item) => {
      const slug = toSlug(nameOf(item), LONGEST_SLUG);
      // Two underscores never come out of a name, so that no number is taken for a part of one.
      const id = slug === '' || taken.has(slug) ? `${slug || unspelt}__${item.id}` : slug;
      taken.add(id);
      return [item.id, `${start}${id}`];
    }),
  );
}

/** Lower-case Latin letters, digits and "-", cut between words where there is one; empty for scripts without letters. */
function toSlug(name: string, longest: number): string {
  const slug = slugify(name.slice(0, 4 * longest), { decamelize: false });
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  return slug.slice(0, end > longest / 2 ? end : longest);
}
