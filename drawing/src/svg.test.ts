import { describe, expect, it } from 'vitest';
import { PALETTES } from './palette.ts';
import { samplePicture } from './sample-picture.ts';
import { networkSvg } from './svg.ts';
import type { PictureSize } from './svg-document.ts';

const options = { title: 'Who stands with whom', description: 'Five actors, two ties.' };

it('is one standalone document with title, description, every label and the legend', () => {
  const svg = networkSvg(samplePicture, options);
  expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
  expect(svg).toContain('<title>Who stands with whom</title><desc>Five actors, two ties.</desc>');
  for (const text of ['France', 'NATO', 'Opposes (1)', 'Agree (1)', 'Differ (1)', 'Depends on a condition (2)']) {
    expect(svg).toContain(text);
  }
  expect(svg).not.toMatch(/<script|<style|href=|\son\w+=|NaN|undefined/u);
});

it('escapes hostile names everywhere', () => {
  const name = '"><script>alert(1)</script>&\'\u0000\ud800';
  const node = {
    id: name,
    label: name,
    type: 'COUNTRY',
    position: 'SUPPORT',
    conditional: true,
    community: 0,
    x: 0,
    y: 0,
  } as const;
  const picture = {
    nodes: [node, { ...node, id: 'other', x: 9 }],
    edges: [{ source: name, target: 'other', weight: 1, verdict: 'agree' as const }],
  };
  const words = { title: name, description: name };
  const svg = networkSvg(picture, words);
  expect(svg).not.toContain('<script');
  expect(svg).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/u);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: exactly these must not be there
  expect(svg).not.toMatch(/[\u0000-\u0008\p{Surrogate}]/u);
});

it('draws differing ties dashed and agreeing ones solid', () => {
  const lines =
    networkSvg(samplePicture, options).match(/<line x1="-?[\d.]+" y1="-?[\d.]+"[^>]*stroke="#[0-9a-f]{6}"[^>]*>/gu) ??
    [];
  expect(lines.filter((line) => line.includes(PALETTES.light.differ)).every((line) => line.includes('dasharray'))).toBe(
    true,
  );
  expect(lines.filter((line) => line.includes(PALETTES.light.agree)).some((line) => line.includes('dasharray'))).toBe(
    false,
  );
});

it('draws in points what few networks of redrawn sources have', () => {
  const [agreeing, differing] = samplePicture.edges;
  const edges = [agreeing, differing].flatMap((edge) => (edge ? [{ ...edge, unsure: true }] : []));
  const svg = networkSvg({ ...samplePicture, edges }, options);
  expect(svg).toContain('stroke-dasharray="2 5"');
  expect(svg).toContain('stroke-dasharray="6 5 2 5"');
});

it('gives the same bytes again, and a page for an empty network', () => {
  expect(networkSvg(samplePicture, options)).toBe(networkSvg(samplePicture, options));
  expect(networkSvg({ nodes: [], edges: [] }, options)).not.toMatch(/NaN|Infinity/u);
});

describe('the caption', () => {
  const long = { ...options, title: 'title '.repeat(60), subtitle: 'As of a day', notes: 'revision '.repeat(99) };

  it('is wrapped and cut, so that no text makes the picture wide', () => {
    const svg = networkSvg(samplePicture, { ...long, title: 'x'.repeat(300) });
    expect(svg).toContain('As of a day');
    expect(Number(/ width="([\d.]+)"/u.exec(svg)?.[1])).toBeLessThan(700);
    expect(svg.match(/>[^<]{120,}<\/text>/u)).toBeNull();
  });

  it('carries what programs read, escaped', () => {
    expect(networkSvg(samplePicture, { ...options, metadata: '{"a":"</svg>"}' })).toContain(
      '<metadata>{&quot;a&quot;:&quot;&lt;/svg&gt;&quot;}</metadata>',
    );
  });
});

describe('the size', () => {
  const box = (size: PictureSize) => {
    const svg = networkSvg(samplePicture, { ...options, size });
    const [, x, y, w, h, width, height] = (
      /viewBox="(\S+) (\S+) (\S+) (\S+)" width="(\S+)" height="(\S+)"/u.exec(svg) ?? []
    ).map(Number);
    return { x, y, w: w ?? 0, h: h ?? 0, width: width ?? 0, height: height ?? 0 };
  };

  it('follows from one side', () => {
    const natural = box({});
    const wide = box({ width: 1200 });
    expect(wide.width).toBe(1200);
    expect(wide.height).toBeCloseTo((1200 * natural.h) / natural.w, 0);
    expect(box({ height: 300 }).height).toBe(300);
  });

  it('is met by both, the picture in the middle and the ground over all of it', () => {
    const square = box({ width: 900, height: 900 });
    expect([square.width, square.height]).toEqual([900, 900]);
    expect(square.w).toBeCloseTo(square.h, 1);
  });
});
