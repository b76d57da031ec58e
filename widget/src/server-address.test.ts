import { expect, it } from 'vitest';
import { serverAddress } from './server-address.ts';

it.each([
  ['https://graph.example', '', 'https://graph.example'],
  [' https://graph.example/sub/ ', '', 'https://graph.example/sub'],
  [null, 'https://graph.example/widget.js', 'https://graph.example'],
  [null, 'https://graph.example/sub/widget.js?v=2', 'https://graph.example/sub'],
  ['https://other.example', 'https://graph.example/widget.js', 'https://other.example'],
  [null, 'https://briefing.example/assets/bundle-1a2b.js', null],
  ['javascript:alert(1)', '', null],
  ['data:text/html,x', '', null],
  ['https://', '', null],
])('of src %s and the script %s is %s', (given, script, expected) => {
  expect(serverAddress(given, script)).toBe(expected);
});
