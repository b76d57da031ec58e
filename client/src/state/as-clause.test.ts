import { expect, it } from 'vitest';
import { asClause } from './as-clause.ts';

it.each([
  ['A UN mandate exists', 'a UN mandate exists'],
  ['The US backs the force.', 'the US backs the force'],
  ['NATO agrees', 'NATO agrees'],
  ['Aid goes on', 'Aid goes on'],
])('%s', (title, clause) => expect(asClause(title)).toBe(clause));
