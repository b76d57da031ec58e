import { ABSENT, CERTAIN, POSSIBLE } from '../conditions/bounds.ts';
import type { Alternative } from '../conditions/program.ts';
import type { Level } from '../network-model.ts';
import type { Compiled, Counter, Reader, ReadingClause } from './compiled.ts';
import type { Requirement } from './goal.ts';
import { relevanceOf } from './relevance.ts';
import type { Scene } from './scene.ts';
import type { IndexedStep } from './steps.ts';
import { slotsOf, toView } from './view.ts';

export function compile(scene: Scene, requirements: readonly Requirement[], steps: readonly IndexedStep[]): Compiled {
  const { picture, evaluation } = scene;
  const { entries, program } = evaluation;
  const relevant = relevanceOf(scene, requirements);
  const slotAt = new Map<string, number>();
  const base: number[] = [];
  for (const entry of relevant.entries)
    addSlot(entries.actor[entry] ?? 0, entries.issue[entry] ?? 0, 1 << (entries.position[entry] ?? 0));
  for (const step of steps) if ('actor' in step) addSlot(step.actor, step.issue, ABSENT);

  const localOf = new Map(relevant.conditions.map((condition, local) => [condition, local]));
  const counters: Counter[] = [];
  const shared = new Map<string, number>();
  const readers: Reader[] = [];
  let places = 0;
  for (const requirement of requirements) addReader(requirement, requirement.level);
  const conditions = relevant.conditions.map((condition) => {
    const compiled = program.conditions[condition];
    if (compiled === undefined || 'status' in compiled)
      return { bits: compiled?.status === 'MET' ? POSSIBLE | CERTAIN : 0, readers: [], clauses: [] as number[] };
    const own = compiled.alternatives.map((alternative) => addReader(alternative, 'REPRESENTED'));
    return { bits: 0, readers: own, clauses: [] as number[] };
  });

  const clauses: ReadingClause[] = [];
  const start = [0];
  for (let slot = 0; slot < base.length; slot++) {
    const entry = relevant.entries[slot];
    const variable = entry === undefined ? -1 : (program.variableOf[entry] ?? -1);
    if (entry !== undefined && variable >= 0)
      for (let c = program.start[variable] ?? 0; c < (program.start[variable + 1] ?? 0); c++) addClause(slot, entry, c);
    start.push(clauses.length);
  }

  return {
    base: Uint8Array.from(base),
    start: Int32Array.from(start),
    clauses,
    conditions,
    counters,
    readers,
    requirements: requirements.length,
    places,
    watchers: watchersOf(base.length, counters),
    steps,
    target: Int32Array.from(steps, targetOf),
  };

  function targetOf(step: IndexedStep): number {
    if ('actor' in step) return slotAt.get(`${step.actor} ${step.issue}`) ?? -1;
    const local = localOf.get(step.condition);
    return local === undefined ? -1 : base.length + local;
  }

  function addSlot(actor: number, issue: number, mask: number): void {
    const key = `${actor} ${issue}`;
    if (slotAt.has(key)) return;
    slotAt.set(key, base.length);
    base.push(mask);
  }

  function addReader(alternative: Alternative, level: Level): number {
    const key = `${alternative.issue} ${alternative.position} ${level}`;
    const known = alternative.named ? undefined : shared.get(key);
    const counter = known ?? addCounter(alternative, level);
    if (!alternative.named) shared.set(key, counter);
    counters[counter]?.readers.push(readers.length);
    readers.push({ counter, atLeast: alternative.atLeast, clauses: [], clausesApart: [] });
    return readers.length - 1;
  }

  function addCounter({ actors, issue, threshold, named }: Alternative, level: Level): number {
    const slotOf = (actor: number) => slotAt.get(`${actor} ${issue}`) ?? -1;
    const mayBeAbsent = (slot: number) => level === 'REPRESENTED' && base[slot] === ABSENT;
    const seen = [...actors].flatMap((actor) => {
      const slot = slotOf(actor);
      const own = slot < 0 ? null : { actor, slot, parts: [] };
      const view = level === 'SELF' ? own : toView(picture, slotOf, mayBeAbsent, actor);
      return view !== null || named ? [{ actor, view }] : [];
    });
    const views = seen.map(({ view }) => view);
    counters.push({
      actors: Int32Array.from(seen, ({ actor }) => actor),
      views,
      threshold,
      named,
      first: places,
      hasMeans: views.some((view) => (view?.parts.length ?? 0) > 0),
      readers: [],
    });
    places += seen.length;
    return counters.length - 1;
  }

  function addClause(slot: number, entry: number, c: number): void {
    const clause = program.clauses[c];
    const holder = entries.actor[entry] ?? -1;
    if (clause === undefined) return;
    const at = clauses.length;
    const apart = picture.represents[holder] === 1 ? holder : -1;
    const literals = clause.literals.map(({ condition, not }) => {
      const local = localOf.get(condition) ?? -1;
      const asked = conditions[local];
      if (asked !== undefined && asked.clauses.at(-1) !== at) asked.clauses.push(at);
      const own = (asked?.readers ?? []).map((r) => {
        const reader = readers[r];
        if (reader === undefined) return -1;
        if (reader.clauses.at(-1) !== at) {
          reader.clauses.push(at);
          if (apart >= 0) reader.clausesApart.push(at);
        }
        return placeIn(counters[reader.counter], holder);
      });
      return { condition: local, not, own };
    });
    clauses.push({ slot, position: clause.position, literals, apart });
  }
}

function placeIn(counter: Counter | undefined, actor: number): number {
  const place = counter?.actors.indexOf(actor) ?? -1;
  return counter === undefined || place < 0 ? -1 : counter.first + place;
}

function watchersOf(slots: number, counters: readonly Counter[]): Compiled['watchers'] {
  const watchers: Compiled['watchers'] = Array.from({ length: slots }, () => []);
  counters.forEach(({ views }, counter) => {
    views.forEach((view, place) => {
      for (const slot of new Set(view === null ? [] : slotsOf(view))) watchers[slot]?.push({ counter, place });
    });
  });
  return watchers;
}
