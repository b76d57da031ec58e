import type { Patch } from './filters.ts';
import type { Found } from './found.ts';

/** Where a hit leads in the picture: an actor's details, an issue, whose statement it is; null for a page of its own. */
export function openFound({ kind, id, about }: Found): Patch | null {
  switch (kind) {
    case 'actor':
      return { selected: id };
    case 'issue':
      return { issues: [id], topics: undefined, selected: undefined };
    case 'source':
      return null;
    case 'statement':
      return { issues: about && [about.issue], selected: about?.actor };
  }
}
