import slugify from '@sindresorhus/slugify';
import type { Actor, ActorType } from '@stancegraph/analysis';
import type { Mapping } from './mapping.ts';
import { shorten } from './tidy-text.ts';

/** One actor of the votes, and the actor of the graph that it is. */
export interface Voter {
  index: number;
  /** As the votes write it. */
  name: string;
  /** Null where it has none, or one of a state that is no more. */
  iso2: string | null;
  /** As the column has it. */
  code: string;
  line: number;
  id: string;
  /** What the graph holds of it. */
  known: Actor | undefined;
}

/** What is wrong with an actor's cell. */
export interface VoterFault {
  column: 'actor' | 'iso2';
  code: string;
  message: string;
  remedy: string;
}

/** Who votes: found again in the graph by ISO code, otherwise by the slug of the name. */
export class Voters {
  readonly type: ActorType;
  readonly #former: ReadonlySet<string>;
  readonly #byName = new Map<string, Voter>();
  readonly #byId = new Map<string, Voter>();
  readonly #byIso2 = new Map<string, Voter>();
  readonly #knownById: ReadonlyMap<string, Actor>;
  readonly #knownByIso2: ReadonlyMap<string, Actor>;

  constructor({ type = 'COUNTRY', formerCodes = [] }: NonNullable<Mapping['actors']>, known: readonly Actor[]) {
    this.type = type;
    this.#former = new Set(formerCodes);
    this.#knownById = new Map(known.map((actor) => [actor.id, actor]));
    this.#knownByIso2 = new Map(known.flatMap((actor) => (actor.iso2 === null ? [] : [[actor.iso2, actor]])));
  }

  /** Each once, in the order of the votes. */
  get all(): Voter[] {
    return [...this.#byName.values()];
  }

  find(name: string): Voter | undefined {
    return this.#byName.get(name);
  }

  /** The voter of that name, or what is wrong with it. */
  admit(name: string, code: string, line: number): Voter | VoterFault {
    const found = this.#byName.get(name);
    if (found) return found.code === code ? found : codeDiffers(found, code);
    if (name === '') return fault('actor', 'EMPTY_CELL', 'the name of the actor is empty', 'say who voted');
    if (name.length > 500) return fault('actor', 'BAD_LENGTH', 'the name is too long', 'at most 500 characters');
    if (code !== '' && !/^[A-Z]{2}$/.test(code)) {
      return fault('iso2', 'BAD_CODE', `"${shorten(code, 20)}" is no ISO code`, 'two capital letters, or nothing');
    }
    const iso2 = code === '' || this.#former.has(code) ? null : code;
    const slug = slugify(name, { decamelize: false }).slice(0, 100);
    const known = (iso2 === null ? undefined : this.#knownByIso2.get(iso2)) ?? this.#knownById.get(slug);
    const id = known?.id ?? slug;
    if (id === '') return fault('actor', 'BAD_ID', 'the name has no letters to make an id of', 'write it in Latin');
    const voter = { index: this.#byName.size, name, iso2, code, line, id, known };
    const other = this.#byId.get(id) ?? (iso2 === null ? undefined : this.#byIso2.get(iso2));
    if (other) {
      const message = `"${shorten(name, 60)}" would be "${other.id}", as "${shorten(other.name, 60)}" on line ${other.line} is`;
      return fault('actor', 'DUPLICATE_ID', message, 'write one actor one way, and two actors with codes of their own');
    }
    if (known && known.iso2 !== null && iso2 !== null && known.iso2 !== iso2) {
      const message = `"${id}" has the code ${iso2} here and ${known.iso2} in the graph`;
      return fault('iso2', 'CONFLICT', message, 'make them equal');
    }
    this.#byName.set(name, voter);
    this.#byId.set(id, voter);
    if (iso2 !== null) this.#byIso2.set(iso2, voter);
    return voter;
  }
}

function codeDiffers({ name, code, line }: Voter, other: string): VoterFault {
  const message = `"${shorten(name, 60)}" has the code "${shorten(other, 20)}" here and "${code}" on line ${line}`;
  return fault('iso2', 'CODE_DIFFERS', message, 'one actor has one code');
}

function fault(column: VoterFault['column'], code: string, message: string, remedy: string): VoterFault {
  return { column, code, message, remedy };
}
