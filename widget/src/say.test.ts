import type { Picture } from '@stancegraph/drawing';
import { expect, it } from 'vitest';
import { de } from './messages/de.ts';
import { en } from './messages/en.ts';
import { dayInWords, messagesFor } from './messages/messages.ts';
import { selectionInWords, timesOf } from './say.ts';

const node = (id: string, label: string, conditional = false) =>
  ({ id, label, type: 'COUNTRY', position: 'OPPOSE', conditional, community: null, x: 0, y: 0 }) as const;
const picture: Picture = {
  nodes: [node('a', 'Aland', true), node('b', 'Beland'), node('c', 'Celand')],
  edges: [
    { source: 'a', target: 'b', weight: 1, verdict: 'agree' },
    { source: 'a', target: 'c', weight: -0.5, verdict: 'differ' },
  ],
};

it('says of an actor who it is, where it stands and with whom', () => {
  expect(selectionInWords(picture, { kind: 'node', id: 'a' }, en)).toBe(
    'Aland, Country: Opposes. Agrees with 1, differs from 1. Depends on a condition.',
  );
  expect(selectionInWords(picture, { kind: 'node', id: 'b' }, de)).toBe(
    'Beland, Staat: Dagegen. Einig mit 1, uneinig mit 0.',
  );
});

it('says of a group drawn as one node what its label says, and with whom', () => {
  const group = { ...node('.1', 'Group 1, 2 actors'), type: 'GROUP' } as const;
  const drawn: Picture = {
    nodes: [group, node('c', 'Celand')],
    edges: [{ source: '.1', target: 'c', weight: 1, verdict: 'agree' }],
  };
  expect(selectionInWords(drawn, { kind: 'node', id: '.1' }, en)).toBe(
    'Group 1, 2 actors: Opposes. Agrees with 1, differs from 0.',
  );
});

it('says of a tie what it is, and nothing of what is not in the picture', () => {
  expect(selectionInWords(picture, { kind: 'tie', source: 'a', target: 'c' }, en)).toBe('Aland and Celand differ.');
  expect(selectionInWords(picture, { kind: 'tie', source: 'b', target: 'c' }, en)).toBe('');
  expect(selectionInWords(picture, { kind: 'node', id: 'nobody' }, en)).toBe('');
  expect(selectionInWords(picture, null, en)).toBe('');
});

it('does not speak of agreement where ties say nothing of it', () => {
  const met: Picture = { ...picture, edges: picture.edges.map((edge) => ({ ...edge, verdict: 'neither' })) };
  expect(selectionInWords(met, { kind: 'node', id: 'b' }, en)).toBe(
    'Beland, Country: Opposes. Spoke of the same as 1.',
  );
  expect(selectionInWords(met, { kind: 'tie', source: 'a', target: 'c' }, de)).toBe(
    'Aland und Celand sprachen vom selben.',
  );
});

it('says of which day, as known when, and that it is assumed', () => {
  const asked = { issues: null, asOf: '2025-04-10', knownOn: '2025-05-01T00:00:00Z', assume: [{}] };
  expect(timesOf(asked, en, (date) => dayInWords(date, 'en'))).toBe(
    'As of 10 April 2025, as known on 1 May 2025, as it would be under assumptions',
  );
});

it('speaks the language that is asked for, else English', () => {
  expect(messagesFor('de-AT')).toMatchObject({ language: 'de', messages: de });
  expect(messagesFor('xx')).toMatchObject({ language: 'en', messages: en });
  expect(messagesFor('uk-UA').messages.summary(21, 3)).toBe('Мережа: 21 актор і 3 зв’язки');
  expect(messagesFor('constructor').language).toBe('en');
});
