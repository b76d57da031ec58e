import { LARGEST_PAGE } from '../connection.ts';
import { firstOf } from '../first-of.ts';
import { presentStep } from '../present-step.ts';
import type { WhatWouldItTakeResolvers } from '../types.generated.ts';

const MOST_CANDIDATES = 1_000;

export const WhatWouldItTake: WhatWouldItTakeResolvers = {
  met: ({ answer }) => answer.met,
  reachable: ({ answer }) => answer.reachable,
  answers: ({ answer }, { first }) => firstOf(answer.answers, first, LARGEST_PAGE),
  answerCount: ({ answer }) => answer.answers.length,
  searchedTo: ({ answer }) => answer.searchedTo,
  complete: ({ answer }) => answer.complete,
  candidates: ({ answer }, { first }) => firstOf(answer.candidates, first, MOST_CANDIDATES).map(presentStep),
  candidateCount: ({ answer }) => answer.candidates.length,
  holders: ({ answer }, _, { loaders }) => Promise.all(answer.holders().map((id) => loaders.get('actor', id))),
  pivotality: (view) => view.pivotality(),
};
