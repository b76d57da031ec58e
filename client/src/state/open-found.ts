import type { Patch } from './filters.ts';
import type { Found } from './found.ts';

/** Where a hit leads: an actor's details, the picture of an issue, what rests on a source, whose statement it is. */
export function openFound({ kind, id, about }: Found): Patch {
  switch (kind) {
    case 'actor':
      return { selected: id };
    case 'issue':
      return { issues: [id], topics: undefined, selected: undefined };
    case 'source':
      return { sources: [id], selected: undefined };
    case 'statement':
      return { issues: about && [about.issue], selected: about?.actor };
  }
}
