import type { StatementColumns } from '../model.ts';
import { compareIds } from '../world/id-table.ts';
import type { WorldIndex } from '../world/index-world.ts';
import { meanShifts } from './mean-shifts.ts';
import type { Shift, ShiftsQuestion } from './shift.ts';
import { unconditionalShifts } from './unconditional-shifts.ts';

/** Where actors shifted, newest first, then by actor, issue and kind. */
export function shifts(world: WorldIndex, statements: StatementColumns, question: ShiftsQuestion): Shift[] {
  return [...meanShifts(world, statements, question), ...unconditionalShifts(world, statements, question)].sort(
    (a, b) => b.on - a.on || compareIds(a.actor, b.actor) || compareIds(a.issue, b.issue) || compareIds(a.kind, b.kind),
  );
}
