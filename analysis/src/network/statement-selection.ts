import type { StatementColumns } from '../model.ts';
import type { NetworkParameters } from '../network-model.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { selectIssues } from './select.ts';
import { compareStatements } from './statement-order.ts';
import { usableStatements } from './statement-visibility.ts';

/** The statements within the window and the filters, oldest first; of the reports of one utterance only the first. */
export function selectStatements(
  index: WorldIndex,
  statements: StatementColumns,
  parameters: NetworkParameters,
): number[] {
  const wanted = selectIssues(index, parameters);
  const isWanted = statements.issues.map((id) => wanted[index.issues.indexOf.get(id) ?? -1] === 1);
  const isUsable = usableStatements(statements, parameters);
  const isInside = insideWindow(parameters);
  const heard = new Set<string>();
  return [...statements.ids.keys()]
    .filter((i) => isWanted[statements.issue[i] ?? -1] === true && isInside(statements.date[i] ?? '') && isUsable(i))
    .sort((a, b) => compareStatements(statements, a, b))
    .filter((i) => {
      const utterance = statements.utterance[i] ?? null;
      if (utterance === null) return true;
      const key = `${utterance} ${statements.actor[i]} ${statements.issue[i]}`;
      if (heard.has(key)) return false;
      heard.add(key);
      return true;
    });
}

function insideWindow({ window, asOf }: NetworkParameters): (date: string) => boolean {
  if (window === null) return (date) => date <= asOf;
  return (date) => date >= window.from && date < window.to;
}
