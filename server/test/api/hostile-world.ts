import { openEmbedded } from '@stancegraph/store';
import { importBundles } from '../../src/intake/import-bundles.ts';
import { type TestServer, testServer } from './test-server.ts';

/** What somebody may give as a name. */
export const HOSTILE_NAMES = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  ']]></text></svg>&lt;{{7*7}}</style>',
  '=cmd|"/c calc"!A1',
  '+1+1',
  '-2+3',
  '@SUM(A1:A9)',
  '\u202Eevil txt.exe\u202C العربية',
  'עברית ועוד',
  'z\u200Be\u200Dr\uFEFFo',
  `${'long name '.repeat(29)}and an end`,
  'nospaces'.repeat(37),
  `Z${'\u0300\u0301\u0302'.repeat(60)}`,
  '👩‍👩‍👧‍👦 family 😀',
  'two\nlines,\ta tab and\r\na break',
];

/** A world whose every actor has such a name; the first opposes, the others support. */
export async function hostileServer(): Promise<{ server: TestServer; close: () => Promise<void> }> {
  const graph = await openEmbedded({ path: null });
  const bundle = {
    stancegraph: 1,
    actors: HOSTILE_NAMES.map((name, at) => ({ id: `actor-${at}`, type: 'COUNTRY', name })),
    issues: [{ id: 'issue', title: HOSTILE_NAMES.slice(0, 3).join(' '), question: 'Should it be?' }],
    sources: [{ id: 'source', title: HOSTILE_NAMES[0] }],
    statements: HOSTILE_NAMES.map((summary, at) => ({
      id: `statement-${at}`,
      actor: `actor-${at}`,
      issue: 'issue',
      date: '2025-01-01',
      position: at === 0 ? 'OPPOSE' : 'SUPPORT',
      kind: 'SAID',
      source: 'source',
      directness: 'OWN_WORDS',
      summary,
    })),
    stances: HOSTILE_NAMES.map((_, at) => ({
      actor: `actor-${at}`,
      issue: 'issue',
      position: at === 0 ? 'OPPOSE' : 'SUPPORT',
      from: '2025-01-01',
      statements: [`statement-${at}`],
    })),
  };
  await importBundles(graph, [{ name: 'hostile.json', text: JSON.stringify(bundle) }], { clock: () => new Date() });
  return { server: testServer(graph), close: () => graph.close() };
}
