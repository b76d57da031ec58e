import { type Draft, FACTS } from '../drafts/draft.ts';
import { type Problem, placeName, problemAt, type Report } from '../problem.ts';
import { settle, toRecord } from './settle.ts';
import { originOf, type Stage, type Staged } from './stage.ts';

/**
 * Sets one draft against the graph as it will be: new, agreeing, adding, or in conflict.
 * What was retracted stays so when it is stated again as it was; stated otherwise, it is a new record.
 */
export function stageDraft(stage: Stage, draft: Draft, now: string, report: Report, notice: Report): void {
  const refusal = findRefusal(stage, draft);
  if (refusal) {
    report(refusal);
    return;
  }
  const chain = listCandidates(stage, draft);
  const standing = chain.findLast(({ record }) => record.retractedAt === null);
  const last = chain.at(-1);
  const wasRetracted = chain.some((staged) => staged !== standing && isSame(staged, draft));
  if (standing && (!wasRetracted || agrees(standing, draft))) stageOnto(stage, standing, draft, report);
  else if (wasRetracted) notice(leftRetracted(draft));
  else if (last && !draft.hasDefaultId) report(conflictWithRetracted(draft, last));
  else {
    const id = last ? `${draft.id}.${numberOf(last.record.id, draft.id) + 1}` : draft.id;
    stage.put({ kind: draft.kind, record: toRecord(draft, id, now), place: draft.place } as Staged);
    stage.touched.push({ draft, id });
  }
}

function findRefusal(stage: Stage, draft: Draft): Problem | undefined {
  const first = stage.noteFirst(draft.id, draft.place);
  if (first) return duplicate(draft, placeName(first));
  const holder = stage.find(draft.id);
  if (holder && holder.kind !== draft.kind)
    return duplicate(draft, `${originOf(holder)}, as ${withArticle(holder.kind)}`);
  return draft.id.length > 200 ? tooLong(draft) : undefined;
}

function listCandidates(stage: Stage, draft: Draft): Staged[] {
  if (draft.hasDefaultId) return stage.listChain(draft.kind, draft.id);
  const holder = stage.find(draft.id);
  return holder ? [holder] : [];
}

function stageOnto(stage: Stage, standing: Staged, draft: Draft, report: Report): void {
  const { conflicts, record } = settle(draft.kind, standing.record, draft, standing.before === undefined);
  for (const field of conflicts) report(conflict(draft, standing, field));
  if (conflicts.length > 0 || record === standing.record) return;
  stage.put({ ...standing, record, place: draft.place } as Staged);
  stage.touched.push({ draft, id: record.id });
}

function agrees({ kind, record, before }: Staged, draft: Draft): boolean {
  return settle(kind, record, draft, before === undefined).conflicts.length === 0;
}

/** As it was retracted: nothing differs and nothing would be added. */
function isSame({ kind, record }: Staged, draft: Draft): boolean {
  const settled = settle(kind, record, draft, false);
  return settled.conflicts.length === 0 && settled.record === record;
}

const numberOf = (id: string, base: string): number => (id === base ? 1 : Number(id.slice(base.length + 1)));

function withArticle(kind: string): string {
  return /^[aeiou]/.test(kind) ? `an ${kind}` : `a ${kind}`;
}

function duplicate({ id, place, hasDefaultId }: Draft, where: string) {
  const remedy = hasDefaultId
    ? 'give one of them an "id" of its own, or keep only one'
    : 'keep one, or rename this one';
  const at = hasDefaultId ? place : { ...place, path: [...place.path, 'id'] };
  return problemAt(at, 'DUPLICATE_ID', `the id "${id}" is already used at ${where}`, remedy);
}

function tooLong({ id, place }: Draft) {
  return problemAt(place, 'BAD_ID', `its id by default has ${id.length} characters`, 'give it an "id" of at most 200');
}

const BUNDLE_NAMES: Record<string, string> = { clauses: 'if', statuses: 'status' };

function conflict(draft: Draft, standing: Staged, field: string) {
  const [here, there] = [draft.content, standing.record].map((fields) => shown((fields as never)[field]));
  const remedy = FACTS.has(draft.kind)
    ? `make them equal; to correct it, retract "${standing.record.id}" with a reason and state it anew`
    : 'make them equal, or use another id';
  const name = BUNDLE_NAMES[field] ?? field;
  return problemAt(
    { ...draft.place, path: [...draft.place.path, name] },
    'CONFLICT',
    `"${draft.id}" has ${name} ${here} here and ${there} in ${originOf(standing)}`,
    remedy,
  );
}

function conflictWithRetracted({ id, place }: Draft, retracted: Staged) {
  return problemAt(
    { ...place, path: [...place.path, 'id'] },
    'CONFLICT',
    `"${id}" was retracted on ${retracted.record.retractedAt} and is stated otherwise here`,
    'give the corrected one a new id',
  );
}

function leftRetracted({ id, place }: Draft) {
  return problemAt(
    place,
    'LEFT_RETRACTED',
    `"${id}" was retracted and is left so`,
    'to state it anew, give it a new id',
  );
}

function shown(value: unknown): string {
  const text = value === null ? 'nothing' : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
