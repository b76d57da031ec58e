import type { Bundle } from '@stancegraph/schema';
import type { ChosenVariables } from './choose-variables.ts';
import type { DnaStatement } from './dna-database.ts';
import type { DnaIds } from './dna-ids.ts';
import type { DnaOptions } from './dna-options.ts';
import { entityIn, isNamed } from './entity-in.ts';
import type { QualifierReader } from './read-qualifier.ts';
import type { Remainder } from './remainder.ts';
import { toDay } from './to-day.ts';
import { toText } from './to-line.ts';

type Statement = NonNullable<Bundle['statements']>[number];

const LONGEST_QUOTE = 10_000;

/** Statements with an actor, a concept and a qualifier; DNA counts no others either. */
export function toStatements(
  chosen: ChosenVariables,
  ids: DnaIds,
  qualifier: QualifierReader,
  { quotes = false }: DnaOptions,
  remainder: Remainder,
): Statement[] {
  const { type, actor, person, concept } = chosen;
  return type.statements.flatMap((statement) => {
    const maker = entityIn(statement, actor);
    const subject = entityIn(statement, concept);
    const reading = qualifier.read(statement);
    const [actorId, issueId] = [maker && ids.ofEntity(maker), subject && ids.ofEntity(subject)];
    if (actorId === undefined || issueId === undefined || !reading) {
      const absent = actorId === undefined ? actor : issueId === undefined ? concept : chosen.qualifier;
      remainder.add(`statements without "${absent.name}"`, `statement ${statement.id}`);
      return [];
    }
    leaveOtherValues(statement, chosen, remainder);
    const speaker = actor === person ? undefined : entityIn(statement, person);
    const saidBy = speaker && ids.ofEntity(speaker);
    const quote = quotes ? quoteOf(statement) : '';
    const entry: Statement = {
      id: ids.ofStatement(statement),
      actor: actorId,
      ...(saidBy !== undefined && { saidBy }),
      issue: issueId,
      date: toDay(statement.document),
      ...reading,
      kind: 'SAID',
      ...(quote && { quote }),
      source: ids.ofDocument(statement.document),
      locator: `characters ${statement.start} to ${statement.stop}`,
      directness: 'ATTRIBUTED',
    };
    return [entry];
  });
}

/** Variables beyond the chosen ones, where they are filled in. */
function leaveOtherValues(statement: DnaStatement, chosen: ChosenVariables, remainder: Remainder): void {
  const { type, actor, organisation, person, concept, qualifier } = chosen;
  const carried = [actor, organisation, person, concept, qualifier];
  for (const variable of type.variables) {
    const value = statement.values.get(variable.id);
    if (!value || carried.includes(variable)) continue;
    if (value.dataType === 'short text' && !isNamed(value.entity)) continue;
    if (value.dataType === 'long text' && value.text.trim() === '') continue;
    remainder.add(`variable "${variable.name}" of statements`, `statement ${statement.id}`);
  }
}

function quoteOf({ document, start, stop }: DnaStatement): string {
  return toText(document.text.slice(start, stop), LONGEST_QUOTE);
}
