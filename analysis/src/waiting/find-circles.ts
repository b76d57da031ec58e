import { stronglyConnected } from '../graph/strongly-connected.ts';
import type { Scene } from '../triggers/scene.ts';
import { type AskedActors, type Asking, conditionalUnder } from './askers.ts';

/**
 * Groups of conditional stances each of which waits, directly or not, for every other: the strongly connected components
 * with more than one stance, as entries, largest first, then by their first entry. Conditions are nodes between the
 * stances, so that k stances that wait for the same n cost k + n edges and not k * n; a stance whose holder has another
 * stance that the condition asks about, or speaks for others, sees something of its own and gets edges of its own.
 */
export function findCircles(scene: Scene, askings: readonly Asking[], asked: AskedActors): number[][] {
  const { picture, evaluation } = scene;
  const { entries, program } = evaluation;
  const variables = program.entryOf.length;
  const successors: number[][] = Array.from({ length: variables + program.conditions.length }, () => []);
  /** By condition, whose stances it asks about and how many of each. */
  const holdersAsked = new Map<number, Map<number, number>>();
  for (const asking of askings) {
    const variable = program.variableOf[asking.entry] ?? 0;
    const holder = entries.actor[asking.entry] ?? -1;
    const holders = holdersAsked.get(asking.condition) ?? connect(asking);
    const isOwn = asksAbout(asking, asking.entry);
    const seesOthers = picture.represents[holder] === 1 || (holders.get(holder) ?? 0) > (isOwn ? 1 : 0);
    if (seesOthers) successors[variable]?.push(...variablesAsked(asking, holder));
    else successors[variable]?.push(variables + asking.condition);
  }
  const component = stronglyConnected(successors);
  const groups = new Map<number, number[]>();
  program.entryOf.forEach((entry, variable) => {
    const group = component[variable] ?? -1;
    const known = groups.get(group);
    if (known) known.push(entry);
    else groups.set(group, [entry]);
  });
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));

  /** From the condition to all stances that nobody in particular sees. */
  function connect(asking: Asking): Map<number, number> {
    const holders = new Map<number, number>();
    const reached = variablesAsked(asking, -1);
    for (const variable of reached) {
      const holder = entries.actor[program.entryOf[variable] ?? -1] ?? -1;
      holders.set(holder, (holders.get(holder) ?? 0) + 1);
    }
    successors[variables + asking.condition]?.push(...reached);
    holdersAsked.set(asking.condition, holders);
    return holders;
  }

  function variablesAsked({ alternatives }: Asking, holder: number): Set<number> {
    const found = new Set<number>();
    for (const alternative of alternatives)
      for (const actor of asked.of(alternative, holder))
        for (const entry of conditionalUnder(scene, actor, alternative.issue, holder))
          found.add(program.variableOf[entry] ?? -1);
    return found;
  }

  function asksAbout({ alternatives }: Asking, entry: number): boolean {
    const [actor, issue] = [entries.actor[entry] ?? -1, entries.issue[entry] ?? -1];
    return alternatives.some((alternative) => alternative.issue === issue && alternative.actors.includes(actor));
  }
}
