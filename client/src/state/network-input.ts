import type { Address } from './address.ts';

type Asked = Omit<Address, 'selected' | 'view' | 'hide'>;
/** The fields of `CoalitionNetworkInput` that are given. */
export type NetworkInput = { [Field in keyof Asked]?: Exclude<Asked[Field], undefined> };

/** The network that an address asks for: everything but what is only about the page. */
export function networkInput(address: Address): NetworkInput {
  const { selected: _selected, view: _view, hide: _hide, ...asked } = address;
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
}

/** The same network between these two only: what their tie is made of. */
export function tieInput(address: Address, source: string, target: string): NetworkInput {
  const { minWeight: _minWeight, actorTypes: _types, ...rest } = networkInput(address);
  return { ...rest, actors: [source, target], communities: 'NONE', isolates: true };
}
