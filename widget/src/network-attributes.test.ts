import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toKebabCase } from '@stancegraph/drawing';
import { buildSchema, type GraphQLInputObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { NETWORK_PARAMETERS, networkQuery } from './network-attributes.ts';

const SCHEMA = createRequire(import.meta.url).resolve('@stancegraph/schema/schema.graphql');

it('has an attribute for each field of the input, two for a span of days, and the layout', () => {
  const input = buildSchema(readFileSync(SCHEMA, 'utf8')).getType('CoalitionNetworkInput') as GraphQLInputObjectType;
  const fields = Object.keys(input.getFields()).flatMap((name) =>
    name === 'window' || name === 'period' ? [`${name}From`, `${name}To`] : [name],
  );
  expect([...NETWORK_PARAMETERS].sort()).toEqual([...fields, 'layout', 'groupBy'].sort());
});

it('writes them as the explorer’s address does', () => {
  const attributes: Record<string, string> = {
    issues: ' allied-force , own-troops ',
    'as-of': '2025-04-10',
    'known-on': '2025-05-01T12:00:00Z',
    assume: 'un-mandate:MET',
    topics: '"><b>&x=1',
    level: '',
    theme: 'dark',
  };
  expect(networkQuery((name) => attributes[name] ?? null)).toBe(
    'issues=allied-force,own-troops&topics=%22%3E%3Cb%3E%26x%3D1&asOf=2025-04-10&knownOn=2025-05-01T12:00:00Z&assume=un-mandate:MET',
  );
  expect(toKebabCase('excludeSources')).toBe('exclude-sources');
});
