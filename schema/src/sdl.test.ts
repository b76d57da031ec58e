import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { bundleJsonSchema, sdl } from './index.ts';

const schema = makeExecutableSchema({ typeDefs: sdl });
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

describe('the contract', () => {
  it('describes every type, field, argument and value', () => {
    const own = types.filter((type) => !['ID', 'String', 'Int', 'Float', 'Boolean', 'Query'].includes(type.name));
    expect(own.flatMap(undescribed)).toEqual([]);
  });

  it('has no directives of its own but @oneOf', () => {
    const names = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
    expect(names).toEqual([]);
  });

  it('pages every connection in both directions', () => {
    for (const type of types.filter((candidate) => isObjectType(candidate) || isInterfaceType(candidate))) {
      for (const field of Object.values(type.getFields())) {
        const isPaged = /Connection!?$/.test(String(field.type)) && !['search'].includes(field.name);
        const names = field.args.map(({ name }) => name);
        const isUnderFinding = ['CoalitionEdge', 'PositionChange'].includes(type.name);
        if (isPaged && !isUnderFinding) {
          expect(names, `${type.name}.${field.name}`).toEqual(
            expect.arrayContaining(['first', 'after', 'last', 'before']),
          );
        }
      }
    }
  });

  it('is printed as it is committed', () => {
    const committed = readFileSync(new URL('../schema.graphql', import.meta.url), 'utf8');
    expect(committed).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`);
  });

  it('has the bundle schema committed as it is generated', () => {
    const committed = JSON.parse(readFileSync(new URL('../bundle.schema.json', import.meta.url), 'utf8'));
    expect(committed).toEqual(JSON.parse(JSON.stringify(bundleJsonSchema())));
  });
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type)) {
    return [
      ...missing,
      ...type.getValues().flatMap((value) => (value.description ? [] : `${type.name}.${value.name}`)),
    ];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [...missing, ...fields.flatMap((field) => (field.description ? [] : `${type.name}.${field.name}`))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return missing;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    ...(field.description ? [] : [`${type.name}.${field.name}`]),
    ...field.args.flatMap((arg) => (arg.description ? [] : `${type.name}.${field.name}(${arg.name})`)),
  ]);
  return [...missing, ...fields];
}
