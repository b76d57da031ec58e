import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLNamedInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { badUserInput } from '../../graphql/errors.ts';
import { executableSchema } from '../../graphql/schema.ts';
import type { CoalitionNetworkInput } from '../../graphql/types.generated.ts';
import { lazily } from '../../lazily.ts';
import { readAssumption } from './read-assumption.ts';
import { readLeaf } from './read-leaf.ts';

type Texts = ReadonlyMap<string, readonly string[]>;
/** One field of the input: the parameters that it is read from, and how. */
interface Field {
  parameters: string[];
  read(texts: Texts): unknown;
}

/** As early and as late as the calendar of the API goes: for a window with one end only. */
const [EARLIEST, LATEST] = ['0001-01-01', '9999-12-31'];
const LONGEST_LIST = 100;

const FIELDS = lazily(() => {
  const input = executableSchema().getType('CoalitionNetworkInput') as GraphQLInputObjectType;
  return Object.entries(input.getFields()).map(([name, field]): [string, Field] => [name, toField(name, field)]);
});

/** Every parameter that says which network, from the fields of `CoalitionNetworkInput`. */
export const networkParameterNames = lazily(() => FIELDS().flatMap(([, { parameters }]) => parameters));

/**
 * `CoalitionNetworkInput` from query parameters, in the forms of the explorer's address: lists by comma, `windowFrom` and
 * `windowTo` for its `window`, `assume=un-mandate:MET,france~own-troops:SUPPORT`. A window says nothing about stances of
 * one day and is left out of them, as the explorer does.
 * @param texts the values of each parameter, in order
 * @throws BAD_USER_INPUT naming the parameter
 */
export function readNetworkInput(texts: Texts): CoalitionNetworkInput {
  const entries = FIELDS().map(([name, field]) => [name, field.read(texts)] as const);
  const input: CoalitionNetworkInput = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  if (input.basis !== 'STATEMENTS') delete input.window;
  return input;
}

function toField(name: string, field: GraphQLInputField): Field {
  const type: GraphQLNamedInputType = getNamedType(field.type);
  if (name === 'assume') return toList(name, (text) => readAssumption(name, text));
  if (isListType(getNullableType(field.type))) return toList(name, (text) => readLeaf(type, name, text));
  if (isInputObjectType(type)) return toRange(name, type);
  return { parameters: [name], read: (texts) => only(texts, name, (text) => readLeaf(type, name, text)) };
}

function toList(name: string, readItem: (text: string) => unknown): Field {
  return {
    parameters: [name],
    read(texts) {
      const items = texts.get(name)?.flatMap((text) => text.split(','));
      if (items && items.length > LONGEST_LIST) {
        throw badUserInput(`"${name}" has ${items.length} entries`, [name], `give at most ${LONGEST_LIST}`);
      }
      return items?.map(readItem);
    },
  };
}

/** `window: { from, to }` → `windowFrom` and `windowTo`, either of which may be left out. */
function toRange(name: string, type: GraphQLInputObjectType): Field {
  const { from, to } = type.getFields();
  const [first, last] = [`${name}From`, `${name}To`];
  if (!from || !to) throw new TypeError(`"${name}" is no range: say how it is read from parameters`);
  return {
    parameters: [first, last],
    read(texts) {
      if (!texts.has(first) && !texts.has(last)) return undefined;
      const end = (parameter: string, { type: leaf }: GraphQLInputField, open: string) =>
        only(texts, parameter, (text) => readLeaf(getNamedType(leaf), parameter, text)) ?? open;
      return { from: end(first, from, EARLIEST), to: end(last, to, LATEST) };
    },
  };
}

export function only<T>(texts: Texts, name: string, read: (text: string) => T): T | undefined {
  const [text, ...others] = texts.get(name) ?? [];
  if (others.length > 0) throw badUserInput(`"${name}" is given ${others.length + 1} times`, [name], 'give it once');
  return text === undefined ? undefined : read(text);
}
