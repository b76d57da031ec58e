import { figure, kilobytes } from '../report/figures.ts';
import type { Table } from '../report/section.ts';
import type { Transfer, Visit } from './visit.ts';

const NAMES: Readonly<Record<string, string>> = {
  document: 'page',
  script: 'JavaScript',
  stylesheet: 'CSS',
  fetch: 'data',
  xhr: 'data',
  image: 'images',
};

/** Kilobytes of the bodies of one visit, by type. */
export function weightTable(first: Visit | undefined, second: Visit | undefined): Table[] {
  if (!first || !second) return [];
  const types = [...new Set(first.transfers.map(nameOf))].sort();
  const row = (name: string, belongs: (transfer: Transfer) => boolean): string[] => {
    const [fresh, again] = [first.transfers.filter(belongs), second.transfers.filter(belongs)];
    const [wire, unpacked] = [sum(fresh, 'bytes'), sum(fresh, 'unpacked')];
    const saved = wire === 0 ? '' : figure(unpacked / wire);
    return [name, String(fresh.length), kilobytes(wire), kilobytes(unpacked), saved, kilobytes(sum(again, 'bytes'))];
  };
  return [
    {
      title: 'Weight of the page',
      columns: ['type', 'requests', 'over the wire, kB', 'unpacked, kB', 'unpacked / wire', 'second visit, kB'],
      rows: [...types.map((type) => row(type, (transfer) => nameOf(transfer) === type)), row('all', () => true)],
    },
  ];
}

const nameOf = ({ type }: Transfer): string => NAMES[type] ?? type;

const sum = (transfers: readonly Transfer[], field: 'bytes' | 'unpacked'): number =>
  transfers.reduce((total, transfer) => total + transfer[field], 0);
