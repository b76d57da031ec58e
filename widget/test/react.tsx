import '../react.d.ts';
import type { JSX } from 'react';
import type { NetworkParameter } from '../src/network-attributes.ts';

type Kebab<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Kebab<Rest>}`
    : `-${Lowercase<First>}${Kebab<Rest>}`
  : '';
type Attributes = JSX.IntrinsicElements['stance-network'];

/** Compiles only while React's types know every attribute. */
export const everyAttribute: Kebab<NetworkParameter> extends keyof Attributes ? true : never = true;

export const Example = () => (
  <stance-network issues="allied-force" as-of="2025-04-10" onstance-select={({ detail }) => detail?.kind} />
);
