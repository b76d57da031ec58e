import { expect, it } from 'vitest';
import { VersionMismatch } from './errors.ts';
import { checkFormat, FORMAT } from './format.ts';

it('lets its own format pass', () => {
  expect(() => checkFormat(FORMAT)).not.toThrow();
});

it('refuses data of an older or a newer program and says what to do', () => {
  expect(() => checkFormat(FORMAT - 1)).toThrow(VersionMismatch);
  expect(() => checkFormat(FORMAT - 1)).toThrow(/export them with the program that wrote them/);
  expect(() => checkFormat(FORMAT + 1)).toThrow(VersionMismatch);
  expect(() => checkFormat(FORMAT + 1)).toThrow(/use the newer program/);
});
