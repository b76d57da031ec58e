import { describe, expect, it } from 'vitest';
import { agreementMatrix } from './agreement-matrix.ts';
import { matrixSvg } from './matrix-svg.ts';
import { PALETTES } from './palette.ts';
import { weightColour } from './weight-colour.ts';

const named = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `a${at}`, label: `Actor ${at}`, community: at % 2, strength: 0 }));
const edges = [
  { source: 'a0', target: 'a1', weight: -2, verdict: 'differ' },
  { source: 'a0', target: 'a2', weight: 1, verdict: 'agree' },
] as const;
const caption = { title: 'Who agrees with whom', description: 'Three actors.' };

describe('the agreement matrix', () => {
  const svg = matrixSvg(agreementMatrix(named(3), edges), caption);

  it('has each tie twice in its colour with its number, names at both sides, and the scale', () => {
    for (const edge of edges) {
      const { fill } = weightColour(PALETTES.light, edge, 2);
      expect(svg.split(`stroke="${PALETTES.light.background}" fill="${fill}"`)).toHaveLength(3);
    }
    expect(svg.split('>−2<')).toHaveLength(2 + 1 + 1);
    expect(svg.split('>Actor 2<')).toHaveLength(3);
    expect(svg).toContain('<title>Who agrees with whom</title><desc>Three actors.</desc>');
    expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
  });

  it('has a scale of what the ties say', () => {
    const scaleOf = (verdict: 'differ' | 'neither') =>
      matrixSvg(agreementMatrix(named(3), [{ source: 'a0', target: 'a1', weight: 2, verdict }]), caption);
    const conflict = scaleOf('differ');
    expect(conflict).toMatch(/>Differ<.*>2<.*>1<.*>1<.*>2<.*>Agree</u);
    expect(scaleOf('neither')).toContain('>Spoke of the same<');
    expect(scaleOf('neither')).not.toContain('>Agree<');
  });

  it('leaves numbers out where there is no room, and bounds names', () => {
    const many = named(31).map((node) => ({ ...node, label: `<${'x'.repeat(300)}>` }));
    const large = matrixSvg(agreementMatrix(many, edges), caption);
    expect(large.split('>−2<')).toHaveLength(2);
    expect(large).not.toContain('x'.repeat(27));
    expect(matrixSvg(agreementMatrix([], []), caption)).not.toMatch(/NaN|Infinity/u);
  });
});
