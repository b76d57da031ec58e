import { type FragmentDefinitionNode, Kind, parse } from 'graphql';
import { expect, it } from 'vitest';
import { selects } from './selects.ts';

const asked = (text: string) => {
  const { definitions } = parse(text);
  const fragments = definitions.filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION);
  const operation = definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
  const fieldNodes = operation.flatMap(({ selectionSet }) =>
    selectionSet.selections.flatMap((one) => (one.kind === Kind.FIELD ? [one] : [])),
  );
  return { fieldNodes, fragments: Object.fromEntries(fragments.map((one) => [one.name.value, one])) };
};

it.each([
  ['{ edges { weight } }', false],
  ['{ edges { weight other { source { id } } } }', false],
  ['{ edges { from: source { id } } }', true],
  ['{ edges { weight } edges { target { id } } }', true],
  ['{ edges { ... { ...Ends } } } fragment Ends on Tie { source { id } }', true],
  ['{ edges { ...Weight } } fragment Weight on Tie { weight }', false],
])('%s asks for an end: %s', (text, expected) => expect(selects(asked(text), ['source', 'target'])).toBe(expected));
