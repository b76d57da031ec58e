import type { FacetValueView, FacetView } from '../../network/facets-view.ts';

export type FacetMapper = FacetView;
export type FacetValueMapper = FacetValueView;
