import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { expect, expectTypeOf, it } from 'vitest';
import * as documents from '../src/documents.generated.ts';
import type { Graph } from '../src/index.ts';

const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../../schema/schema.graphql'), 'utf8'));
const TEXTS = Object.entries(documents).filter(([name]) => name.endsWith('Document'));

it.each(TEXTS)('%s fits the schema', (_, document) => {
  expect(validate(schema, parse(document.toString()))).toEqual([]);
});

type Rows<T> = T extends PromiseLike<{ rows: readonly (infer Row)[] }> ? Row : never;

it('rows, arguments and the variables of documents are typed by the schema', () => {
  expectTypeOf<Rows<ReturnType<Graph['stances']>>['position']>().toEqualTypeOf<documents.Position>();
  expectTypeOf<Rows<ReturnType<Graph['network']>>['weight']>().toEqualTypeOf<number>();
  expectTypeOf<ReturnType<Graph['actors']>>().toExtend<AsyncIterable<{ id: string; name: string }>>();
  expectTypeOf<Parameters<Graph['whatIf']>[0]['assume']>().toExtend<readonly unknown[]>();
  const check = (graph: Graph) => {
    expectTypeOf(
      graph.query(documents.NetworkDocument, { input: {} }),
    ).resolves.toEqualTypeOf<documents.NetworkQuery>();
    // @ts-expect-error -- a status that no condition has
    graph.whatIf({ assume: ['un-mandate:MAYBE'] });
    // @ts-expect-error -- an argument that no network takes
    graph.network({ isues: ['allied-force'] });
    // @ts-expect-error -- each slice has its own day
    graph.timeline({ from: '2025-01-01', to: '2025-02-01', asOf: '2025-01-01' });
    // @ts-expect-error -- a document whose variables are missing
    graph.query(documents.NetworkDocument);
  };
  expectTypeOf(check).toBeFunction();
});
