import { writeFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { bundleJsonSchema, sdl } from './index.ts';

/** Writes what is committed beside the sources: the printed SDL and the bundle's JSON Schema. */
const schema = lexicographicSortSchema(makeExecutableSchema({ typeDefs: sdl }));
writeFileSync('schema.graphql', `${printSchema(schema)}\n`);
writeFileSync('bundle.schema.json', `${JSON.stringify(bundleJsonSchema(), null, 2)}\n`);
