import type { Mode, StanceNetworkElement, StanceNetworkEventMap, Theme } from '@stancegraph/widget';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

interface StanceNetworkAttributes
  extends DetailedHTMLProps<HTMLAttributes<StanceNetworkElement>, StanceNetworkElement> {
  issues?: string;
  topics?: string;
  actors?: string;
  'actor-types'?: string;
  'members-of'?: string;
  'offices-of'?: string;
  positions?: string;
  confidences?: string;
  reliabilities?: string;
  sources?: string;
  'period-from'?: string;
  'period-to'?: string;
  'exclude-sources'?: string;
  nodes?: 'ACTORS' | 'ISSUES';
  level?: 'SELF' | 'REPRESENTED';
  'as-of'?: string;
  'known-on'?: string;
  basis?: 'STANCES' | 'STATEMENTS';
  'window-from'?: string;
  'window-to'?: string;
  kernel?: 'UNIFORM' | 'TRIANGULAR' | 'EPANECHNIKOV' | 'GAUSSIAN';
  aggregation?: 'IGNORE' | 'CONGRUENCE' | 'CONFLICT' | 'SUBTRACT';
  normalization?: 'NONE' | 'AVERAGE' | 'JACCARD' | 'COSINE';
  duplicates?: 'INCLUDE' | 'SOURCE' | 'WEEK' | 'MONTH' | 'YEAR' | 'RANGE';
  method?: 'CORRECTED' | 'DNA_3_1_2';
  'min-weight'?: number | string;
  isolates?: 'true' | 'false';
  communities?: 'LEIDEN' | 'LOUVAIN' | 'NONE';
  seed?: number | string;
  assume?: string;
  'fixed-point'?: 'LEAST' | 'GREATEST';
  layout?: 'FORCE' | 'CIRCLE' | 'CONCENTRIC' | 'POSITIONS';
  /** Who stands together: COMMUNITY, TYPE, REPRESENTED or an organisation's id. */
  'group-by'?: string;
  /** Keys of groups that are drawn as one node each, with commas. */
  collapsed?: string;
  round?: number | string;
  src?: string;
  theme?: Theme;
  height?: number | string;
  language?: string;
  mode?: Mode;
  hash?: string;
  'recorded-at'?: string;
  'onstance-ready'?: (event: StanceNetworkEventMap['stance-ready']) => void;
  'onstance-select'?: (event: StanceNetworkEventMap['stance-select']) => void;
  'onstance-error'?: (event: StanceNetworkEventMap['stance-error']) => void;
  'onstance-stale'?: (event: StanceNetworkEventMap['stance-stale']) => void;
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'stance-network': StanceNetworkAttributes;
    }
  }
}
