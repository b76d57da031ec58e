import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Address, address, parseAddress, writeAddress } from './address.ts';

const slug = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const list = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 4 });
const assumption = fc.oneof(
  fc.tuple(slug, fc.constantFrom('MET', 'UNMET')).map((parts) => parts.join(':')),
  fc.tuple(slug, slug, fc.constantFrom('LEAN_SUPPORT', 'UNDECIDED')).map(([a, b, held]) => `${a}~${b}:${held}`),
);
const addresses = fc.record(
  {
    issues: list(slug),
    topics: list(fc.string({ minLength: 1, maxLength: 8 }).filter((text) => !text.includes(','))),
    actorTypes: list(fc.constantFrom('COUNTRY', 'ORGANISATION', 'OFFICIAL')),
    membersOf: list(fc.oneof(slug, fc.constant('-'))),
    positions: list(fc.constantFrom('SUPPORT', 'UNDECIDED')),
    confidences: list(fc.constantFrom('HIGH', 'NOT_GIVEN')),
    reliabilities: list(fc.constantFrom('A', 'NOT_JUDGED')),
    sources: list(slug),
    periodFrom: day,
    level: fc.constantFrom('SELF', 'REPRESENTED'),
    asOf: day,
    knownOn: day.map((date) => `${date}T12:30:00.000Z`),
    basis: fc.constantFrom('STANCES', 'STATEMENTS'),
    windowFrom: day,
    windowTo: day,
    kernel: fc.constantFrom('UNIFORM', 'TRIANGULAR', 'EPANECHNIKOV', 'GAUSSIAN'),
    support: fc.constant(true as const),
    duplicates: fc.constantFrom('INCLUDE', 'SOURCE', 'WEEK', 'MONTH', 'YEAR', 'RANGE'),
    method: fc.constantFrom('CORRECTED', 'DNA_3_1_2'),
    communities: fc.constantFrom('LEIDEN', 'LOUVAIN', 'NONE'),
    aggregation: fc.constantFrom('IGNORE', 'CONGRUENCE', 'CONFLICT', 'SUBTRACT'),
    normalization: fc.constantFrom('NONE', 'AVERAGE', 'JACCARD', 'COSINE'),
    minWeight: fc.double({ min: 0, max: 10, noNaN: true }).filter((value) => !Object.is(value, -0)),
    isolates: fc.boolean(),
    seed: fc.nat(2 ** 31 - 1),
    selected: fc.oneof(
      slug,
      fc.tuple(slug, slug).map(([a, b]) => `${a}~${b}`),
    ),
    view: fc.constantFrom('picture', 'matrix', 'time', 'table'),
    from: day,
    to: day,
    step: fc.constantFrom('DAY', 'WEEK', 'MONTH', 'YEAR'),
    assume: fc.uniqueArray(assumption, { minLength: 1, maxLength: 4, selector: (text) => text.split(':')[0] }),
    fixedPoint: fc.constantFrom('LEAST', 'GREATEST'),
    round: fc.nat(99),
    goal: fc.constantFrom('own-troops:SUPPORT:3', 'i:LEAN_OPPOSE::france~uk', 'i:SUPPORT:2:france'),
    panel: fc.constantFrom('what-if', 'what-it-takes', 'changes'),
    compareTo: day,
    compareKnownOn: day.map((date) => `${date}T23:59:59.999Z`),
    slider: fc.boolean(),
    without: list(slug),
    only: list(slug),
    part: fc.constantFrom('TIED', 'LARGEST'),
    focus: fc.tuple(slug, fc.integer({ min: 1, max: 3 })).map((parts) => parts.join(':')),
    pins: list(fc.tuple(slug, fc.constantFrom('0:0', '-3.5:12.25', '1:-0.5')).map((parts) => parts.join(':'))),
    many: list(slug),
    hide: list(fc.constantFrom('OPPOSE', 'agree', 'differ', 'neither')),
  },
  { requiredKeys: [] },
);
const given = (value: object) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));

it('is read back as it was written', () => {
  fc.assert(
    fc.property(addresses, (value) => {
      expect(given(address.parse(parseAddress(writeAddress(value))))).toEqual(value);
    }),
  );
});

it('is written the same again, whatever is in the query string, and never throws', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), (query) => {
      const read: Address = address.parse(parseAddress(query));
      const written = writeAddress(read);
      expect(writeAddress(address.parse(parseAddress(written)))).toBe(written);
    }),
  );
});
