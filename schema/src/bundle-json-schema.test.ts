import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { bundle } from './bundle.ts';
import { bundleJsonSchema } from './bundle-json-schema.ts';

const validate = new Ajv({ strict: false, validateFormats: false }).compile(bundleJsonSchema());

const statement = {
  id: 'st-1',
  actor: 'russia',
  issue: 'force',
  date: '2025-04',
  position: 'OPPOSE',
  kind: 'SAID',
  source: 'report',
  directness: 'ATTRIBUTED',
};
const whole = {
  stancegraph: 1,
  actors: [{ id: 'russia', type: 'COUNTRY', name: 'Russia', represents: [{ actor: 'x', role: 'y' }] }],
  conditions: [{ id: 'mandate', title: 'A mandate exists', status: [{ is: 'UNMET', from: '2025' }] }],
  statements: [statement],
  stances: [
    {
      actor: 'russia',
      issue: 'force',
      position: 'OPPOSE',
      from: '2025-04-10',
      if: [{ all: ['mandate', { not: 'other' }], then: 'NEUTRAL' }],
      statements: ['st-1'],
    },
  ],
};

describe('the bundle’s JSON Schema, which editors read, and its shape, which intake checks', () => {
  const cases: [string, unknown, boolean][] = [
    ['a whole bundle', whole, true],
    ['an empty bundle', { stancegraph: 1 }, true],
    ['another version', { stancegraph: 2 }, false],
    ['an unknown field', { stancegraph: 1, actor: [] }, false],
    ['an unknown position', { stancegraph: 1, statements: [{ ...statement, position: 'MAYBE' }] }, false],
    ['a confidence over 1', { stancegraph: 1, stances: [{ ...whole.stances[0], confidence: 1.2 }] }, false],
    ['a stance without statements', { stancegraph: 1, stances: [{ ...whole.stances[0], statements: [] }] }, false],
    ['an id that is no slug', { stancegraph: 1, actors: [{ id: 'Two Words', type: 'COUNTRY', name: 'x' }] }, false],
    ['a date that is none', { stancegraph: 1, statements: [{ ...statement, date: 'yesterday' }] }, false],
  ];
  it.each(cases)('agree on %s', (_, value, isValid) => {
    expect(validate(value), JSON.stringify(validate.errors)).toBe(isValid);
    expect(bundle.safeParse(value).success).toBe(isValid);
  });
});
