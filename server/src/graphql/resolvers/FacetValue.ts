import { NONE } from '@stancegraph/analysis';
import type { FacetValueResolvers } from '../types.generated.ts';

export const FacetValue: FacetValueResolvers = {
  label: async ({ field, value }, _, { snapshot, loaders }) => {
    if (value === NONE) return null;
    if (field === 'sources') return (await loaders.find('source', value))?.title ?? null;
    const isNamed = field === 'membersOf' || field === 'officesOf' || field === 'issues';
    return isNamed ? (await snapshot()).nameOf(value) : null;
  },
};
