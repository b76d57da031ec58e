import { expect, it } from 'vitest';
import { readNetworkInput } from '../http/asked/network-input.ts';
import { networkParameters } from '../network/network-parameters.ts';
import { toNetworkQuery } from './verify-query.ts';

it.each([
  'asOf=2025-04-10',
  'issues=a,b&topics=war+%26+peace&actors=c&actorTypes=COUNTRY&excludeSources=s&membersOf=o&officesOf=NONE&positions=SUPPORT,OPPOSE&confidences=HIGH&reliabilities=A,NOT_JUDGED&sources=t&periodFrom=2025-01-01&periodTo=2025-03-01&level=SELF&asOf=2025-04-10&knownOn=2025-05-01T12:00:00.000Z' +
    '&minWeight=0.25&isolates=false&communities=NONE&seed=7&assume=un-mandate:MET,france~own-troops:SUPPORT&round=2',
  'nodes=ISSUES&asOf=2025-04-10&basis=STATEMENTS&windowFrom=2025-01-01&windowTo=2025-04-01&kernel=GAUSSIAN' +
    '&aggregation=CONGRUENCE&normalization=COSINE&duplicates=MONTH&method=DNA_3_1_2&fixedPoint=GREATEST',
])('an address has all that a question asks for: %s', (query) => {
  const read = (text: string) => {
    const names = [...new Set(new URLSearchParams(text).keys())];
    return readNetworkInput(new Map(names.map((name) => [name, new URLSearchParams(text).getAll(name)])));
  };
  const asked = networkParameters(read(query), '2000-01-01');
  expect(networkParameters(read(toNetworkQuery(asked)), '2000-01-01')).toEqual(asked);
});
