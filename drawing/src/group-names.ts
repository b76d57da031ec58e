import type { Picture, PictureGroup } from './picture.ts';
import type { Telling, Words } from './words.ts';

interface GroupLike {
  key: string;
  /** The actor that it is named after. */
  name: string | null;
}

/** Groups as a picture shows them: by the actor's name, or by type, or as those outside of the first of them. */
export function namedGroups(
  groups: readonly GroupLike[],
  words: Pick<Telling, 'country' | 'organisation' | 'official' | 'outside'>,
  organisation: string,
): PictureGroup[] {
  const types: Record<string, string> = {
    COUNTRY: words.country,
    ORGANISATION: words.organisation,
    OFFICIAL: words.official,
  };
  return groups.map(({ key, name }) => ({ key, label: name ?? types[key] ?? words.outside(organisation) }));
}

/** How a group is named beside its outline, and where it is one node. */
export const groupLabel = ({ groups }: Picture, index: number, size: number, words: Words): string => {
  const named = groups?.[index]?.label;
  return named === undefined ? words.group(index + 1, size) : `${named} (${size})`;
};
