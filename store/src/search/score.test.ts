import { describe, expect, it } from 'vitest';
import { score } from './score.ts';
import { toTokens } from './tokens.ts';

const of = (query: string, name: string, alias = '', text = '') =>
  score(toTokens(query), [toTokens(name), toTokens(alias), toTokens(text)]);

describe('score', () => {
  it('is the place of the word and half the share of the name that it spells', () => {
    expect(of('ukraine', 'Ukraine')).toBeCloseTo(1 + 1 / 2, 12);
    expect(of('ukraine', 'Troops in Ukraine')).toBeCloseTo(1 + 7 / 15 / 2, 12);
    expect(of('russ', 'Russia')).toBeCloseTo(0.6 + 4 / 6 / 2, 12);
    expect(of('russ', 'Poland', 'Russia')).toBeCloseTo(0.5, 12);
    expect(of('russ', 'Poland', 'Russ')).toBeCloseTo(0.9, 12);
    expect(of('russ', '', '', 'for russians')).toBeCloseTo(0.4, 12);
    expect(of('united k', 'United Kingdom')).toBeCloseTo((1 + 0.6) / 2 + 7 / 13 / 2, 12);
  });

  it('finds a country by its beginning before the long titles in which the word occurs', () => {
    const russia = of('russ', 'Russia', 'Russian Federation');
    expect(russia).toBeGreaterThan(of('russ', 'Should Russian assets pay for the reconstruction?'));
    expect(russia).toBeGreaterThan(of('russ', 'Russian forces cross the river, says the ministry', 'Russland-Bericht'));
    expect(russia).toBeGreaterThan(of('russ', 'Belarus', 'White Russia', 'Next to Russia.'));
  });

  it('is nothing where a word is missing, or where nothing is asked', () => {
    expect(of('russia nowhere', 'Russia')).toBe(0);
    expect(of('', 'Russia')).toBe(0);
    expect(of('ussia', 'Russia')).toBe(0);
  });
});
