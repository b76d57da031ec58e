import { describe, expect, test } from 'vitest';
import { membership, metBy, office, once, outcome, stance, status, world } from '../../test/named-world.ts';

const article = world(
  status('un-mandate', 'UNMET', '2025-04-10'),
  metBy('us-backstop', { issue: 'us-support', position: 'SUPPORT', actors: ['united-states'] }),
  stance('russia', 'allied-force', 'OPPOSE', { if: [once('un-mandate').to('NEUTRAL')] }),
  stance('united-states', 'us-support', 'UNDECIDED'),
  stance('united-kingdom', 'own-troops', 'UNDECIDED', { if: [once('us-backstop').to('SUPPORT')] }),
);

describe('the article', () => {
  test('without a mandate Russia opposes, and the UK stays open', () => {
    const { least, greatest, evaluation } = outcome(article);
    expect(least('russia allied-force')).toBe('OPPOSE');
    expect(greatest('united-kingdom own-troops')).toBe('UNDECIDED');
    expect(evaluation.rounds).toBe(0);
  });

  test('a mandate, assumed, makes Russia neutral', () => {
    const { least } = outcome(article, [{ condition: 'un-mandate', status: 'MET' }]);
    expect(least('russia allied-force')).toBe('NEUTRAL');
  });

  test('the UK commits once the US is assumed to back the force', () => {
    const { least, evaluation } = outcome(article, [
      { actor: 'united-states', issue: 'us-support', position: 'SUPPORT' },
    ]);
    expect(least('united-kingdom own-troops')).toBe('SUPPORT');
    expect(evaluation.rounds).toBe(1);
    expect(evaluation.conditions.find(({ id }) => id === 'us-backstop')?.least).toBe('MET');
  });

  test('an assumed status overrides metBy too', () => {
    expect(outcome(article, [{ condition: 'us-backstop', status: 'MET' }]).least('united-kingdom own-troops')).toBe(
      'SUPPORT',
    );
  });
});

describe('clauses', () => {
  test('the first met one in list order decides', () => {
    const given = world(
      status('a', 'MET'),
      status('b', 'MET'),
      stance('x', 'i', 'OPPOSE', { if: [once('a').to('NEUTRAL'), once('b').to('SUPPORT')] }),
    );
    expect(outcome(given).least('x i')).toBe('NEUTRAL');
    expect(outcome(given, [{ condition: 'a', status: 'UNMET' }]).least('x i')).toBe('SUPPORT');
  });

  test('all literals together; unknown counts as unmet and is open', () => {
    const given = world(
      status('a', 'MET'),
      status('b', 'UNKNOWN'),
      stance('x', 'i', 'OPPOSE', { if: [once('a', 'b').to('NEUTRAL')] }),
      stance('y', 'i', 'SUPPORT', { if: [once('!b').to('OPPOSE')] }),
    );
    const { least, evaluation } = outcome(given);
    expect(least('x i')).toBe('OPPOSE');
    expect(least('y i')).toBe('OPPOSE');
    expect(evaluation.open).toEqual(['b']);
  });

  test('a history counts by the day', () => {
    const given = world(
      status('a', 'MET', '2025-03-01', '2025-04-01'),
      stance('x', 'i', 'OPPOSE', { if: [once('a').to('NEUTRAL')] }),
    );
    expect(outcome(given, [], '2025-02-28').least('x i')).toBe('OPPOSE');
    expect(outcome(given, [], '2025-03-31').least('x i')).toBe('NEUTRAL');
    expect(outcome(given, [], '2025-04-01').evaluation.open).toEqual(['a']);
  });
});

const joins = (...literals: string[]) => ({ if: [once(...literals).to('SUPPORT')] });

describe('conditions on positions', () => {
  test('a chain takes one round per link', () => {
    const given = world(
      stance('a', 'i', 'SUPPORT'),
      metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
      metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
      stance('b', 'i', 'UNDECIDED', joins('a-in')),
      stance('c', 'i', 'UNDECIDED', joins('b-in')),
    );
    const { least, evaluation } = outcome(given);
    expect([least('b i'), least('c i'), evaluation.rounds]).toEqual(['SUPPORT', 'SUPPORT', 2]);
  });

  const waiting = [
    metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
    metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
    stance('a', 'i', 'UNDECIDED', joins('b-in')),
    stance('b', 'i', 'UNDECIDED', joins('a-in')),
  ];

  test('two who wait for each other: none moves alone, both if all expect it', () => {
    const { least, greatest } = outcome(world(...waiting));
    expect([least('a i'), least('b i')]).toEqual(['UNDECIDED', 'UNDECIDED']);
    expect([greatest('a i'), greatest('b i')]).toEqual(['SUPPORT', 'SUPPORT']);
  });

  test('what has nothing to do with them does not change that', () => {
    const { greatest } = outcome(
      world(...waiting, status('storm', 'UNMET'), stance('z', 'j', 'SUPPORT', { if: [once('!storm').to('OPPOSE')] })),
    );
    expect([greatest('a i'), greatest('b i'), greatest('z j')]).toEqual(['SUPPORT', 'SUPPORT', 'OPPOSE']);
  });

  test('a clause that lowers among them leaves what is not founded unmoved', () => {
    const { greatest, undetermined } = outcome(
      world(
        ...waiting,
        status('storm', 'UNMET'),
        stance('c', 'i', 'SUPPORT', { if: [once('storm').to('OPPOSE')] }),
        metBy('c-out', { issue: 'i', position: 'OPPOSE', actors: ['c'] }),
        stance('a', 'i', 'UNDECIDED', {
          from: '2025-02-01',
          if: [once('b-in').to('SUPPORT'), once('c-out').to('OPPOSE')],
        }),
      ),
    );
    expect([greatest('a i'), greatest('b i'), undetermined('a i')]).toEqual(['UNDECIDED', 'UNDECIDED', false]);
  });

  test('an oscillation is undetermined, and keeps the stored position', () => {
    const given = world(
      metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
      metBy('a-in', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
      stance('a', 'i', 'UNDECIDED', joins('!b-in')),
      stance('b', 'i', 'UNDECIDED', joins('a-in')),
    );
    const { undetermined, least, evaluation } = outcome(given);
    expect([undetermined('a i'), undetermined('b i'), least('a i')]).toEqual([true, true, 'UNDECIDED']);
    expect(evaluation.conditions.map((condition) => condition.least)).toEqual(['UNDETERMINED', 'UNDETERMINED']);
  });

  test('a negation that is settled is no oscillation', () => {
    const given = world(
      metBy('b-in', { issue: 'i', position: 'SUPPORT', actors: ['b'] }),
      stance('b', 'i', 'OPPOSE'),
      stance('a', 'i', 'UNDECIDED', joins('!b-in')),
    );
    expect(outcome(given).least('a i')).toBe('SUPPORT');
  });

  test('at least k of those named, and none of them the holder', () => {
    const given = world(
      metBy('three', { issue: 'i', position: 'LEAN_SUPPORT', atLeast: 3, actors: ['a', 'b', 'c', 'd'] }),
      stance('a', 'i', 'SUPPORT'),
      stance('b', 'i', 'LEAN_SUPPORT'),
      stance('c', 'i', 'SUPPORT', { if: [once('three').to('SUPPORT')] }),
      stance('d', 'i', 'UNDECIDED', joins('three')),
      stance('e', 'i', 'UNDECIDED', joins('three')),
    );
    const { least, evaluation } = outcome(given);
    expect([least('d i'), least('e i')]).toEqual(['SUPPORT', 'SUPPORT']);
    expect(evaluation.rounds).toBe(1);
    const alone = outcome(
      world(
        metBy('me-too', { issue: 'i', position: 'SUPPORT', actors: ['a'] }),
        stance('a', 'i', 'UNDECIDED', joins('me-too')),
      ),
    );
    expect(alone.greatest('a i')).toBe('UNDECIDED');
  });

  test('ALL of nobody is never met', () => {
    const given = world(
      metBy('all', { issue: 'i', position: 'SUPPORT', atLeast: 'ALL', membersOf: 'club' }),
      membership('a', 'club', { status: 'OBSERVER' }),
      stance('b', 'i', 'UNDECIDED', joins('all')),
    );
    expect(outcome(given).greatest('b i')).toBe('UNDECIDED');
  });

  test('members and participants of that day count, observers do not', () => {
    const given = world(
      metBy('all', { issue: 'i', position: 'SUPPORT', atLeast: 'ALL', membersOf: 'club' }),
      membership('a', 'club'),
      membership('b', 'club', { status: 'PARTICIPANT', to: '2025-03-01' }),
      membership('c', 'club', { status: 'OBSERVER' }),
      stance('a', 'i', 'SUPPORT'),
      stance('b', 'i', 'OPPOSE'),
      stance('x', 'i', 'UNDECIDED', joins('all')),
    );
    expect(outcome(given, [], '2025-02-28').least('x i')).toBe('UNDECIDED');
    expect(outcome(given, [], '2025-03-01').least('x i')).toBe('SUPPORT');
  });

  test('any alternative is enough', () => {
    const given = world(
      metBy(
        'either',
        { issue: 'i', position: 'SUPPORT', actors: ['a'] },
        { issue: 'j', position: 'LEAN_OPPOSE', actors: ['b'] },
      ),
      stance('a', 'i', 'LEAN_SUPPORT'),
      stance('b', 'j', 'OPPOSE'),
      stance('x', 'i', 'UNDECIDED', joins('either')),
    );
    expect(outcome(given).least('x i')).toBe('SUPPORT');
  });

  test('an actor without a stance counts by the mean of who represents it, the holder left out', () => {
    const given = world(
      office('minister', 'ministry'),
      office('ministry', 'uk'),
      stance('minister', 'i', 'SUPPORT'),
      metBy('uk-in', { issue: 'i', position: 'SUPPORT', actors: ['uk'] }),
      stance('fr', 'i', 'UNDECIDED', joins('uk-in')),
      stance('envoy', 'j', 'UNDECIDED', joins('de-in')),
      office('envoy', 'de'),
      metBy('de-in', { issue: 'j', position: 'UNDECIDED', actors: ['de'] }),
    );
    expect(outcome(given).least('fr i')).toBe('SUPPORT');
    expect(outcome(given).greatest('envoy j')).toBe('UNDECIDED');
  });

  test('where none are named, who represents somebody counts only through whom it represents', () => {
    const given = (atLeast: number) =>
      world(
        metBy('many', { issue: 'i', position: 'SUPPORT', atLeast }),
        office('healey', 'uk'),
        stance('healey', 'i', 'SUPPORT'),
        stance('uk', 'i', 'SUPPORT'),
        stance('fr', 'i', 'SUPPORT'),
        stance('x', 'i', 'UNDECIDED', joins('many')),
      );
    expect(outcome(given(2)).least('x i')).toBe('SUPPORT');
    expect(outcome(given(3)).least('x i')).toBe('UNDECIDED');
  });
});

describe('assumptions', () => {
  test('on unknown ids, or against each other, are refused by name', () => {
    expect(() => outcome(article, [{ condition: 'no-such', status: 'MET' }])).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_CONDITION', id: 'no-such' }),
    );
    expect(() =>
      outcome(article, [
        { actor: 'russia', issue: 'allied-force', position: 'SUPPORT' },
        { actor: 'russia', issue: 'allied-force', position: 'OPPOSE' },
      ]),
    ).toThrow(expect.objectContaining({ code: 'CONTRADICTORY_ASSUMPTIONS', id: 'russia' }));
  });

  test('an assumed position is an entry also where there was none', () => {
    const { least } = outcome(article, [{ actor: 'russia', issue: 'own-troops', position: 'LEAN_OPPOSE' }]);
    expect(least('russia own-troops')).toBe('LEAN_OPPOSE');
  });
});
