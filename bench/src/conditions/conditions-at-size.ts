import { indexWorld, type TriggerQuestion, waiting, whatIf, whatWouldItTake } from '@stancegraph/analysis';
import { cpuTime } from '../projection/cpu-time.ts';
import { figure } from '../report/figures.ts';
import type { Section, Table } from '../report/section.ts';
import { conditionalWorld, type Entanglement, SIZE } from './conditional-world.ts';

const TIME = { asOf: '2025-06-01', knownOn: null };

/** What-if, what it would take and who waits for whom, in a world as large as is promised to answer at once. */
export async function conditionsAtSize(): Promise<Section> {
  return {
    title: 'Conditions: what if, what it would take, who waits',
    about:
      `Invented worlds of ${figure(SIZE.stances)} stances and ${figure(SIZE.conditions)} conditions, a third of which ask ` +
      'everybody on an issue. CPU time of one process, medians, warm; each from the world anew. Searches end by their ' +
      'budget of work where they cannot end otherwise, and say up to which size they are exact.',
    tables: [
      tableOf('Five topics, one stance in ten conditional', { topics: 5, conditional: 10 }),
      tableOf('Everything hangs together, three stances in ten conditional', { topics: 1, conditional: 30 }),
    ],
    notRun: [],
  };
}

function tableOf(title: string, entanglement: Entanglement): Table {
  const world = conditionalWorld(entanglement);
  const index = indexWorld(world);
  const conditional = world.stances.filter(({ issue, clauses }) => issue === 'issue-03' && clauses.length > 0);
  const [first = '', second = '', third = ''] = conditional.map(({ actor }) => actor);
  const given = world.conditions.filter(({ metBy }) => metBy.length === 0).slice(0, 30);
  const assume = given.map(({ id }) => ({ condition: id, status: 'MET' as const }));
  const rows = [
    measured('what if 30 conditions were met', () => {
      const { least, greatest } = whatIf(index, { ...TIME, level: 'REPRESENTED', issues: null, assume });
      return `${least.length} and ${greatest.length} moves`;
    }),
    took('that one actor supports: conditions only', { include: [first], movers: 'NONE' }),
    took('that one actor supports: conditions and moves', { include: [first] }),
    took('that two others support', { include: [second, third] }),
    took('that 85 support, among them one', { include: [first], atLeast: 85 }),
    measured('whose step decides the first of these', () => {
      const { exact, samples } = ask({ include: [first], movers: 'NONE' }).pivotality();
      return exact ? 'exact' : `${samples} samples`;
    }),
    measured('who waits for whom', () => {
      const { tieCount, deadlocks } = waiting(index, { ...TIME, issues: null, assume: [] });
      return `${figure(tieCount)} ties, ${deadlocks.length} deadlocks`;
    }),
  ];
  return { title, columns: ['question', 'CPU ms', 'answer'], rows };

  function ask({ include, atLeast = null, movers = 'OPEN' }: Asked) {
    const goal = { issue: 'issue-03', position: 'SUPPORT', atLeast, include } as const;
    return whatWouldItTake(index, { ...TIME, level: 'REPRESENTED', assume: [], goal, maxSize: 4, movers });
  }

  function took(name: string, asked: Asked): string[] {
    return measured(`what it would take ${name}`, () => {
      const { answers, candidates, searchedTo } = ask(asked);
      return `${answers.length} answers of ${candidates.length} steps, exact to size ${searchedTo}`;
    });
  }
}

interface Asked {
  include: string[];
  atLeast?: number | null;
  movers?: TriggerQuestion['movers'];
}

function measured(name: string, run: () => string): string[] {
  const { ms, answer } = cpuTime(run);
  return [name, figure(ms), answer];
}
