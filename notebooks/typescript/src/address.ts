import { toText } from './assumptions.ts';
import type { CoalitionNetworkInput } from './documents.generated.ts';

/** An input as the query of an address: lists by comma, `windowFrom`, `assume=un-mandate:MET`. */
export function toParameters({ assume, window, ...input }: CoalitionNetworkInput): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (value !== null && value !== undefined && String(value) !== '') parameters.set(name, String(value));
  }
  if (assume && assume.length > 0) parameters.set('assume', assume.map(toText).join(','));
  if (window) {
    parameters.set('windowFrom', window.from);
    parameters.set('windowTo', window.to);
  }
  return parameters;
}
