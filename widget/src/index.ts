import type { StanceNetworkEventMap } from './events.ts';
import { StanceNetworkElement } from './stance-network.ts';

export type {
  Mode,
  StanceError,
  StanceNetworkEventMap,
  StanceReady,
  StanceSelection,
  StanceStale,
  Theme,
} from './events.ts';
export type { FrameMessage, HostMessage } from './frame-messages.ts';
export { StanceNetworkElement };

StanceNetworkElement.script = import.meta.url;
// Two copies of the script on one page: the first one counts.
if (!customElements.get('stance-network')) customElements.define('stance-network', StanceNetworkElement);

declare global {
  interface HTMLElementTagNameMap {
    'stance-network': StanceNetworkElement;
  }
  interface HTMLElementEventMap extends StanceNetworkEventMap {}
}
