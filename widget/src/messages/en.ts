import { ENGLISH } from '@stancegraph/drawing';
import type { Messages } from './messages.ts';

const ties = (count: number) => (count === 1 ? '1 tie' : `${count} ties`);

export const en: Messages = {
  words: ENGLISH,
  allIssues: 'Who stands where, over all issues',
  severalIssues: (count) => `Who stands where on ${count} issues`,
  asOf: (date) => `As of ${date}`,
  knownOn: (date) => `as known on ${date}`,
  assumed: 'as it would be under assumptions',
  loading: 'Reading the graph…',
  empty: (date) => `Nobody had a known position on this on ${date}.`,
  tooMany: (count) => `${count} actors are too many to move about in here; the explorer shows them.`,
  noServer: 'It is not said which server to ask: the attribute “src” needs an address that begins with https:.',
  errors: {
    OFFLINE: 'The server does not answer, or does not let this page ask.',
    NOT_FOUND: 'What is asked for is not in the graph.',
    BAD_USER_INPUT: 'What is asked for cannot be.',
    UNAVAILABLE: 'The server cannot reach its graph just now.',
    other: 'The server could not answer.',
  },
  retry: 'Try again',
  summary: (nodes, count) => `Network of ${nodes === 1 ? '1 actor' : `${nodes} actors`} and ${ties(count)}`,
  help: 'Arrow keys go from actor to actor, Enter chooses one, Escape leaves. The list below holds the same.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show everything',
  legend: 'Legend',
  list: 'As a list',
  conditional: 'depends on a condition',
  node: (who, position, agree, differ, met) =>
    `${who}: ${position}. ${met > 0 ? `Spoke of the same as ${met}` : `Agrees with ${agree}, differs from ${differ}`}.`,
  tie: (source, target, verdict) =>
    `${source} and ${target} ${{ agree: 'agree', differ: 'differ', neither: 'spoke of the same' }[verdict]}.`,
  source: (host, revision, hash) => `Stancegraph at ${host}, graph ${revision}, answer ${hash}`,
  open: 'Open in the explorer',
  states: { AS_PICTURED: 'As pictured', CHANGED: 'Has changed since it was pictured' },
};
