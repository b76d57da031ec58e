import { GraphQLError, type GraphQLNamedInputType, isEnumType, isLeafType } from 'graphql';
import { badUserInput } from '../../graphql/errors.ts';

const FLAGS = new Map([
  ['true', true],
  ['false', false],
]);
const FORMS: Record<string, { read: (text: string) => unknown; right: string }> = {
  Boolean: { read: (text) => FLAGS.get(text), right: 'give true or false' },
  Int: { read: (text) => (/^-?\d+$/.test(text) ? Number(text) : undefined), right: 'give a whole number' },
  Float: { read: (text) => (/^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : undefined), right: 'give a number' },
};
const LONGEST_SHOWN = 60;

/**
 * One value of an enum or scalar of the schema, from its text in an address.
 * @throws BAD_USER_INPUT naming the parameter and what would be right
 */
export function readLeaf(type: GraphQLNamedInputType, parameter: string, text: string): unknown {
  const wrong = (right: string) => badUserInput(`"${parameter}" is ${shown(text)}`, [parameter], right);
  if (isEnumType(type)) {
    const found = type.getValue(text);
    if (!found)
      throw wrong(
        `give ${type
          .getValues()
          .map(({ name }) => name)
          .join(', ')}`,
      );
    return found.value;
  }
  if (!isLeafType(type)) throw new TypeError(`${type.name} cannot be read from a parameter`);
  if (text === '') throw wrong('leave it out, or give a value');
  const form = FORMS[type.name];
  const value = form ? form.read(text) : text;
  if (value === undefined) throw wrong(form?.right ?? '');
  try {
    return type.parseValue(value);
  } catch (error) {
    const remedy = error instanceof GraphQLError ? error.extensions.remedy : undefined;
    throw wrong(typeof remedy === 'string' ? remedy : (form?.right ?? `give a ${type.name}`));
  }
}

/** A text of whatever length and characters, fit for a message. */
export function shown(text: string): string {
  return JSON.stringify(text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);
}
