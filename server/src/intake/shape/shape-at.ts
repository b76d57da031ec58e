import { z } from 'zod';
import type { Path } from '../problem.ts';

/** The keys that a mapping at this path may have; none where the shape has no mapping there. */
export function listKeys(shape: z.ZodType, path: Path): string[] {
  let current = bare(shape);
  for (const segment of path) {
    if (current instanceof z.ZodObject) current = bare(current.shape[segment]);
    else if (current instanceof z.ZodArray) current = bare(current.element as z.ZodType);
    else return [];
  }
  if (current instanceof z.ZodUnion) current = current.options.find((option) => option instanceof z.ZodObject);
  return current instanceof z.ZodObject ? Object.keys(current.shape) : [];
}

function bare(shape: unknown): unknown {
  let inner = shape;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap();
  return inner;
}
