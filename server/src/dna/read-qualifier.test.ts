import { describe, expect, test } from 'vitest';
import { bundleOf, failureOf } from '../../test/dna/bundle-of.ts';
import type { DnaOptions } from './dna-options.ts';

describe('qualifiers', () => {
  const coded = (values: number[]) => ({
    statements: values.map((intensity) => ({ organization: 'Acme', concept: 'Tax it', intensity })),
  });
  const valuesOf = async (numbers: number[], options: DnaOptions = {}) => {
    const { bundle, summary } = await bundleOf(coded(numbers), { qualifier: 'intensity', ...options });
    return {
      scale: summary.scale,
      read: bundle.statements?.map(({ raw, value, position }) => [raw, value, position]),
    };
  };

  test('integers are laid on the scale that occurs, or on the declared one, either way round', async () => {
    expect(await valuesOf([1, 2, 5])).toEqual({
      scale: { from: 1, to: 5 },
      read: [
        ['1', -1, 'OPPOSE'],
        ['2', -0.5, 'LEAN_OPPOSE'],
        ['5', 1, 'SUPPORT'],
      ],
    });
    expect(await valuesOf([1, 2], { scale: { from: 5, to: 1 } })).toEqual({
      scale: { from: 5, to: 1 },
      read: [
        ['1', 1, 'SUPPORT'],
        ['2', 0.5, 'LEAN_SUPPORT'],
      ],
    });
  });

  test('integers of both signs keep 0 neutral', async () => {
    expect(await valuesOf([-1, 0, 4])).toEqual({
      scale: { from: -4, to: 4 },
      read: [
        ['-1', -0.25, 'NEUTRAL'],
        ['0', 0, 'NEUTRAL'],
        ['4', 1, 'SUPPORT'],
      ],
    });
  });

  test('one integer shows no scale, and one outside the declared scale is refused', async () => {
    expect(await failureOf(coded([3, 3]), { qualifier: 'intensity' })).toMatchObject({
      code: 'DNA_MAPPING',
      remedy: expect.stringContaining('--dna-scale'),
    });
    expect(await failureOf(coded([3, 9]), { qualifier: 'intensity', scale: { from: 1, to: 5 } })).toMatchObject({
      code: 'DNA_VALUE',
      message: 'statement 2 has 9, outside the scale 1..5',
    });
  });

  test('short texts mean what is said of them; each must be said', async () => {
    const invented = {
      statements: [
        { organization: 'Acme', concept: 'Tax it', tone: 'pro' },
        { organization: 'Acme', concept: 'Ban it', tone: 'contra' },
        { organization: 'Acme', concept: 'Ban it' },
      ],
    };
    const failure = await failureOf(invented, { qualifier: 'tone', positions: new Map([['pro', 'SUPPORT']]) });
    expect(failure).toMatchObject({ code: 'DNA_MAPPING', message: expect.stringContaining('position "contra" is') });
    const positions = new Map([['pro', 'SUPPORT'] as const, ['contra', 'LEAN_OPPOSE'] as const]);
    const { bundle, summary } = await bundleOf(invented, { qualifier: 'tone', positions });
    expect(bundle.statements?.map(({ raw, position }) => [raw, position])).toEqual([
      ['pro', 'SUPPORT'],
      ['contra', 'LEAN_OPPOSE'],
    ]);
    expect(summary.notCarried).toContainEqual({
      what: 'statements without "tone"',
      count: 1,
      examples: ['statement 3'],
    });
  });

  test('long text shows no position', async () => {
    expect(await failureOf({}, { qualifier: 'remark' })).toMatchObject({ code: 'DNA_MAPPING' });
  });
});
