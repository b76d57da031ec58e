import type { Bundle } from '@stancegraph/schema';
import { attributeOf, leaveAttributes } from './attributes.ts';
import type { ChosenVariables } from './choose-variables.ts';
import type { DnaIds } from './dna-ids.ts';
import { listNamed } from './entity-in.ts';
import type { Remainder } from './remainder.ts';
import { toLine } from './to-line.ts';

type Issue = NonNullable<Bundle['issues']>[number];

/** Concepts are sentences that one agrees with or not: SUPPORT means agreement. Their "Type" becomes the topic. */
export function toIssues({ concept }: ChosenVariables, ids: DnaIds, remainder: Remainder): Issue[] {
  return listNamed(concept, ids).map(({ id, entity }) => {
    leaveAttributes(entity, 'concepts', ['type'], remainder);
    const title = toLine(entity.value);
    const topic = toLine(attributeOf(entity, 'type') ?? '');
    return { id, title, question: toQuestion(title), ...(topic && { topics: [topic] }) };
  });
}

function toQuestion(title: string): string {
  return toLine(`Do you agree: ${title.replace(/[.?!…\s]+$/u, '') || title}?`);
}
