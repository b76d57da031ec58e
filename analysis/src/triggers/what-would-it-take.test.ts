import { describe, expect, test } from 'vitest';
import { metBy, office, once, stance, status, world } from '../../test/named-world.ts';
import type { World } from '../model.ts';
import { indexWorld } from '../world/index-world.ts';
import type { Step } from './trigger.ts';
import { type TriggerQuestion, whatWouldItTake } from './what-would-it-take.ts';

type Asked = Partial<Omit<TriggerQuestion, 'goal'>> & { goal?: Partial<TriggerQuestion['goal']> };

function ask(given: World, { goal = {}, ...rest }: Asked = {}) {
  const answer = whatWouldItTake(indexWorld(given), {
    ...{ asOf: '2025-06-01', knownOn: null, level: 'REPRESENTED', assume: [], maxSize: 4, movers: 'NONE' },
    ...rest,
    goal: { issue: 'i', position: 'SUPPORT', atLeast: null, include: [], ...goal },
  });
  return {
    ...answer,
    answers: answer.answers.map(({ steps }) => steps.map(told).join(' + ')),
    candidates: answer.candidates.map(told),
    whole: answer,
  };
}

function told(step: Step): string {
  const name = 'actor' in step ? `${step.actor} ${step.issue} ${step.position}` : `${step.condition} ${step.status}`;
  return step.from === null ? name : `${step.from} > ${name}`;
}

const on = (...literals: string[]) => ({ if: [once(...literals).to('SUPPORT')] });
const chain = world(
  status('mandate', 'UNMET'),
  status('storm', 'UNMET'),
  metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
  metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
  stance('a', 'i', 'OPPOSE', on('mandate')),
  stance('b', 'i', 'UNDECIDED', on('a-in')),
  stance('c', 'i', 'UNDECIDED', on('b-in')),
  stance('d', 'i', 'OPPOSE'),
);

describe('a chain', () => {
  test('is pushed anywhere before its end', () => {
    const { answers, met, reachable, searchedTo, complete } = ask(chain, { goal: { include: ['c'] } });
    expect(answers).toEqual(['UNMET > a-in MET', 'UNMET > b-in MET', 'UNMET > mandate MET']);
    expect({ met, reachable, searchedTo, complete }).toEqual({
      met: false,
      reachable: true,
      searchedTo: 4,
      complete: true,
    });
  });

  test('has steps only before what is asked for', () => {
    expect(ask(chain, { goal: { include: ['b'] } }).candidates).toEqual(['UNMET > a-in MET', 'UNMET > mandate MET']);
  });

  test('is also pushed by who takes the position: not who is firm, but for all', () => {
    const open = ask(chain, { goal: { include: ['c'] }, movers: 'OPEN' });
    expect(open.answers.slice(3)).toEqual([
      'OPPOSE > a i SUPPORT',
      'UNDECIDED > b i SUPPORT',
      'UNDECIDED > c i SUPPORT',
    ]);
    const firm = { goal: { include: ['d'] } };
    expect(ask(chain, { ...firm, movers: 'OPEN' })).toMatchObject({ answers: [], reachable: false });
    expect(ask(chain, { ...firm, movers: 'ALL' }).answers).toEqual(['OPPOSE > d i SUPPORT']);
  });

  test('counts heads: two by one push at the second or all, three by one at its head', () => {
    expect(ask(chain, { goal: { atLeast: 2 } }).answers).toEqual(['UNMET > a-in MET', 'UNMET > mandate MET']);
    expect(ask(chain, { goal: { atLeast: 3 } }).answers).toEqual(['UNMET > mandate MET']);
    expect(ask(chain, { goal: { atLeast: 4 } })).toMatchObject({ answers: [], reachable: false, complete: true });
  });

  test('tells who moves then, why, and who holds the position', () => {
    const { whole } = ask(chain, { goal: { include: ['c'] } });
    const [first] = whole.answers;
    expect(whole.holders()).toEqual([]);
    expect(first?.holders()).toEqual(['b', 'c']);
    expect(first?.moves().map(({ actor, to, round }) => `${actor} ${to} ${round}`)).toEqual([
      'b SUPPORT 1',
      'c SUPPORT 2',
    ]);
    expect(first?.moves()[1]?.because[0]).toMatchObject({ condition: 'b-in', positions: [{ actor: 'b' }] });
  });

  test('has no step left for what is taken as given, and no move of it', () => {
    const given = ask(chain, { goal: { include: ['c'] }, assume: [{ condition: 'a-in', status: 'UNMET' }] });
    expect(given.answers).toEqual(['UNMET > b-in MET']);
    const moving = ask(chain, { goal: { atLeast: 3 }, assume: [{ condition: 'a-in', status: 'MET' }] });
    expect(moving.answers).toEqual(['UNMET > mandate MET']);
    expect(moving.whole.answers[0]?.moves().map(({ actor }) => actor)).toEqual(['a']);
  });
});

test('a mutual waiting ends by one concession', () => {
  const waiting = world(
    metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
    stance('a', 'i', 'UNDECIDED', on('b-in')),
    stance('b', 'i', 'UNDECIDED', on('a-in')),
  );
  expect(ask(waiting, { goal: { atLeast: 2 }, movers: 'OPEN' }).answers).toEqual([
    'UNMET > a-in MET',
    'UNMET > b-in MET',
    'UNDECIDED > a i SUPPORT',
    'UNDECIDED > b i SUPPORT',
  ]);
});

test('a threshold of two needs two of three; what would do alone makes a set superfluous', () => {
  const crowd = world(
    metBy('two', { issue: 'j', position: 'SUPPORT', atLeast: 2 }),
    ...['a', 'b', 'c'].map((actor) => stance(actor, 'j', 'NEUTRAL')),
    stance('x', 'i', 'UNDECIDED', on('two')),
  );
  expect(ask(crowd, { goal: { include: ['x'] }, movers: 'OPEN' }).answers).toEqual([
    'UNMET > two MET',
    'UNDECIDED > x i SUPPORT',
    'NEUTRAL > a j SUPPORT + NEUTRAL > b j SUPPORT',
    'NEUTRAL > a j SUPPORT + NEUTRAL > c j SUPPORT',
    'NEUTRAL > b j SUPPORT + NEUTRAL > c j SUPPORT',
  ]);
});

test('alternatives: both together, or the one that does it alone', () => {
  const given = world(
    ...['p', 'q', 'r'].map((id) => status(id, 'UNKNOWN')),
    stance('x', 'i', 'OPPOSE', { if: [once('p', 'q').to('SUPPORT'), once('r').to('SUPPORT')] }),
  );
  expect(ask(given, { goal: { include: ['x'] } }).answers).toEqual([
    'UNKNOWN > r MET',
    'UNKNOWN > p MET + UNKNOWN > q MET',
  ]);
});

describe('less can be more', () => {
  test('what must not be is undone', () => {
    const given = world(
      status('storm', 'MET'),
      status('mandate', 'UNMET'),
      stance('x', 'i', 'OPPOSE', on('mandate', '!storm')),
    );
    expect(ask(given, { goal: { include: ['x'] } }).answers).toEqual(['UNMET > mandate MET + MET > storm UNMET']);
  });

  test('what has lowered a position is undone', () => {
    const given = world(status('scandal', 'MET'), stance('x', 'i', 'SUPPORT', { if: [once('scandal').to('OPPOSE')] }));
    expect(ask(given, { goal: { include: ['x'] } }).answers).toEqual(['MET > scandal UNMET']);
  });

  test('more than an answer may reach nothing: a set is minimal by itself', () => {
    const given = world(
      status('offer', 'UNMET'),
      status('threat', 'UNMET'),
      stance('x', 'i', 'UNDECIDED', on('offer', '!threat')),
      stance('y', 'i', 'UNDECIDED', on('threat')),
    );
    expect(ask(given, { goal: { atLeast: 1 } }).answers).toEqual(['UNMET > offer MET', 'UNMET > threat MET']);
    expect(ask(given, { goal: { atLeast: 2 } })).toMatchObject({ answers: [], reachable: false });
  });

  test('an oscillation reaches nothing until it is broken', () => {
    const spoiler = world(
      metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
      metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
      stance('a', 'i', 'OPPOSE', on('!b-in')),
      stance('b', 'i', 'OPPOSE', on('a-in')),
    );
    expect(ask(spoiler, { goal: { include: ['a'] } })).toMatchObject({
      met: false,
      answers: ['UNKNOWN > a-in UNMET', 'UNKNOWN > b-in UNMET'],
    });
  });
});

test('an actor takes one position at a time, even two that conditions ask for', () => {
  const given = world(
    metBy('for', { issue: 'j', position: 'SUPPORT', actors: ['a'] }),
    metBy('against', { issue: 'j', position: 'OPPOSE', actors: ['a'] }),
    stance('a', 'j', 'NEUTRAL'),
    stance('x', 'i', 'UNDECIDED', on('for', 'against')),
  );
  expect(ask(given, { goal: { include: ['x'] }, movers: 'OPEN' }).answers).toEqual([
    'UNDECIDED > x i SUPPORT',
    'UNMET > against MET + UNMET > for MET',
    'UNMET > against MET + NEUTRAL > a j SUPPORT',
    'UNMET > for MET + NEUTRAL > a j OPPOSE',
  ]);
});

describe('representation', () => {
  const given = world(
    status('mandate', 'UNMET'),
    office('minister', 'country'),
    stance('minister', 'i', 'OPPOSE', on('mandate')),
    metBy('asked', { issue: 'i', position: 'SUPPORT', actors: ['silent'] }),
    stance('x', 'i', 'UNDECIDED', on('asked')),
  );

  test('who represents moves whom it represents; at level SELF it counts itself', () => {
    expect(ask(given, { goal: { include: ['country'] } }).answers).toEqual(['UNMET > mandate MET']);
    expect(ask(given, { goal: { include: ['country'] }, level: 'SELF' }).answers).toEqual([]);
    expect(ask(given, { goal: { include: ['minister'] }, level: 'SELF' }).answers).toEqual(['UNMET > mandate MET']);
  });

  test('who is named counts as a mover without a position, and who is represented by what is said for it', () => {
    expect(ask(given, { goal: { include: ['x'] }, movers: 'OPEN' }).answers).toContain('silent i SUPPORT');
    expect(ask(given, { goal: { include: ['country'] }, movers: 'OPEN' }).answers).toContain(
      'OPPOSE > country i SUPPORT',
    );
  });
});

describe('limits', () => {
  test('a goal that is met has no answers', () => {
    const { met, reachable, answers, complete } = ask(chain, { goal: { position: 'OPPOSE', include: ['a', 'd'] } });
    expect({ met, reachable, answers, complete }).toEqual({ met: true, reachable: true, answers: [], complete: true });
  });

  test('answers larger than asked for are not told, but that there are some', () => {
    const given = world(
      ...['p', 'q', 'r'].map((id) => status(id, 'UNMET')),
      stance('x', 'i', 'OPPOSE', on('p', 'q', 'r')),
    );
    const small = { goal: { include: ['x'] }, maxSize: 2 };
    expect(ask(given, small)).toMatchObject({ answers: [], reachable: true, searchedTo: 2, complete: true });
    expect(ask(given, { ...small, maxSize: 3 }).answers).toHaveLength(1);
  });

  test('a search that is cut says how far it came', () => {
    const many = Array.from({ length: 12 }, (_, n) => `a${n}`);
    const crowd = world(...many.map((actor) => stance(actor, 'i', 'UNDECIDED')));
    const cut = ask(crowd, { goal: { atLeast: 3 }, movers: 'OPEN', budget: 2_500 });
    expect(cut).toMatchObject({ complete: false, reachable: true });
    expect(cut.searchedTo).toBeLessThan(3);
    expect(ask(crowd, { goal: { atLeast: 3 }, movers: 'OPEN' })).toMatchObject({ complete: true, searchedTo: 4 });
    expect(ask(crowd, { goal: { atLeast: 3 }, movers: 'OPEN' }).answers).toHaveLength(220);
  });

  test.each([
    [{}, 'NOT_A_GOAL', /needs "atLeast"/],
    [{ atLeast: 0 }, 'NOT_A_GOAL', /from 1/],
    [{ atLeast: 99 }, 'NOT_A_GOAL', /only 4 actors/],
    [{ include: ['nobody'] }, 'UNKNOWN_ACTOR', /"nobody"/],
    [{ issue: 'nothing', atLeast: 1 }, 'UNKNOWN_ISSUE', /"nothing"/],
  ])('goal %o is refused', (goal, code, message) => {
    expect(() => ask(chain, { goal })).toThrow(message);
    expect(() => ask(chain, { goal })).toThrow(expect.objectContaining({ code }));
  });

  test('sizes go from 1 to 8', () => {
    for (const maxSize of [0, 9, 1.5])
      expect(() => ask(chain, { goal: { atLeast: 1 }, maxSize })).toThrow(
        expect.objectContaining({ code: 'OUT_OF_RANGE' }),
      );
  });
});
