import { expect, it } from 'vitest';
import { edgeId, toElements } from './elements.ts';
import { samplePicture } from './sample-picture.ts';

it('gives every element an id of its own', () => {
  const ids = toElements(samplePicture).map((element) => element.data.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain(edgeId('france', 'uk'));
});

it('names a tie alike from both ends', () => {
  expect(edgeId('russia', 'france')).toBe(edgeId('france', 'russia'));
});

it('names no tie before its ends', () => {
  const kinds = toElements(samplePicture).map((element) => element.classes.split(' ')[0]);
  expect(kinds).toEqual([
    'hull',
    'group-label',
    'hull',
    'group-label',
    'actor',
    'actor',
    'actor',
    'actor',
    'actor',
    'tie',
    'tie',
  ]);
});

it('shows position by shape, type and conditions by class, agreement by class', () => {
  const of = (id: string) => toElements(samplePicture).find((element) => element.data.id === id);
  expect(of('russia')?.data).toMatchObject({ shape: 'diamond', position: 'OPPOSE' });
  expect(of('uk')?.classes).toBe('actor country hollow conditional');
  expect(of('nato')?.classes).toBe('actor organisation hollow');
  expect(of(edgeId('france', 'russia'))?.classes).toBe('tie differ');
});

it('makes new objects each time, as Cytoscape writes into them', () => {
  expect(toElements(samplePicture)[0]).not.toBe(toElements(samplePicture)[0]);
});
