import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bareWorld } from '../../test/bare-world.ts';
import { DEFAULTS } from '../../test/named-world.ts';
import { statementColumns } from '../../test/statement-columns.ts';
import type { NetworkParameters } from '../network-model.ts';
import { indexWorld } from '../world/index-world.ts';
import { coalitionNetwork } from './coalition-network.ts';

/** The same statements as in `dna/parity.test.ts`, asked for as a coalition network of supporters and opponents. */
interface FixtureStatement {
  id: number;
  doc: number;
  t: string;
  actor: string;
  issue: string;
  agreement: number;
}
const folder = new URL('../../test/fixtures/dna-3.1.2/', import.meta.url);
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
const fixture: FixtureStatement[] = read('synthetic-statements.json');
const oracle: Record<string, { rows: string[]; m: number[][] }[]> = read('synthetic-oracle-dna-3.1.2.json');

const spoken = fixture.filter(({ actor }) => actor !== '');
const slug = (name: string) => name.toLowerCase().replaceAll(' ', '-');
const statements = statementColumns(
  spoken.map(({ id, doc, t, actor, issue, agreement }) => ({
    id: `st-${String(id).padStart(3, '0')}`,
    actor: slug(actor),
    issue: slug(issue),
    source: `doc-${doc}`,
    date: t.slice(0, 10),
    position: agreement === 1 ? 'SUPPORT' : 'OPPOSE',
  })),
);
const index = indexWorld(bareWorld(statements.actors, statements.issues));

const DUPLICATES = {
  include: 'INCLUDE',
  document: 'SOURCE',
  week: 'WEEK',
  month: 'MONTH',
  year: 'YEAR',
  acrossrange: 'RANGE',
};
const keys = Object.keys(oracle).filter((key) => key.startsWith('onemode|agreement|'));

test.each(keys)('%s', (key) => {
  const [, , duplicates = '', aggregation = '', normalization = ''] = key.split('|');
  const network = coalitionNetwork(index, statements, {
    ...DEFAULTS,
    basis: 'STATEMENTS',
    method: 'DNA_3_1_2',
    asOf: '2030-01-01',
    duplicates: DUPLICATES[duplicates as 'week'] as NetworkParameters['duplicates'],
    aggregation: aggregation.toUpperCase() as NetworkParameters['aggregation'],
    normalization: (normalization === 'no'
      ? 'NONE'
      : normalization.toUpperCase()) as NetworkParameters['normalization'],
  });
  const weight = new Map(network.edges.map((edge) => [`${edge.source} ${edge.target}`, edge.weight]));
  const wanted = oracle[key]?.[0];
  wanted?.rows.forEach((a, i) => {
    wanted.rows.forEach((b, j) => {
      if (a < b) expect(weight.get(`${slug(a)} ${slug(b)}`) ?? 0).toBeCloseTo(wanted.m[i]?.[j] ?? Number.NaN, 9);
    });
  });
});
