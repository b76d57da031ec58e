import { Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { inWords, number } from '../messages/dates.ts';
import { ActorLink } from '../panels/ActorLink.tsx';
import { PositionSign } from '../panels/PositionSign.tsx';
import type { DatedEvent } from '../state/event-dates.ts';
import { type Move, POSITION_KEYS, type SeriesRow } from '../state/series.ts';

interface SeriesTableProps {
  rows: readonly SeriesRow[];
  events: readonly DatedEvent[];
  onGo: (at: string) => void;
  onOpen: (id: string) => void;
}

/** The same numbers, and by name who stands elsewhere than in the slice before. */
export function SeriesTable({ rows, events, onGo, onOpen }: SeriesTableProps) {
  const { t } = useTranslation();
  const held = POSITION_KEYS.filter((key) => rows.some(({ counts }) => counts[key] > 0));
  const moved = ({ from, to }: Move) => {
    if (to === null) return t('time.gone');
    const position = t(`positions.${to}`);
    return from === null
      ? t('time.came', { position })
      : t('time.moved', { from: t(`positions.${from}`), to: position });
  };
  return (
    <Table stickyHeader={false} aria-label={t('time.table')}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('time.day')}</Table.Th>
          {held.map((key) => (
            <Table.Th key={key}>
              <PositionSign position={key} size={11} /> {t(`positions.${key}`)}
            </Table.Th>
          ))}
          <Table.Th>{t('legend.agree')}</Table.Th>
          <Table.Th>{t('legend.differ')}</Table.Th>
          <Table.Th>{t('time.modularity')}</Table.Th>
          <Table.Th>{t('time.changes')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.at}>
            <Table.Th scope="row">
              <button type="button" className="sg-link" onClick={() => onGo(row.at)}>
                {inWords(row.at)}
              </button>
            </Table.Th>
            {held.map((key) => (
              <Table.Td key={key}>{row.counts[key]}</Table.Td>
            ))}
            <Table.Td>{row.agree}</Table.Td>
            <Table.Td>{row.differ}</Table.Td>
            <Table.Td>{row.modularity === null ? t('table.none') : number(row.modularity)}</Table.Td>
            <Table.Td>
              <ul className="sg-changes">
                {row.turns && (
                  <li>
                    <span aria-hidden="true">┃</span> {t('time.turns')}
                  </li>
                )}
                {row.moves.map((move) => (
                  <li key={move.id}>
                    <ActorLink actor={move} onOpen={onOpen} /> <span className="sg-quiet">{moved(move)}</span>
                  </li>
                ))}
                {events
                  .filter(({ startsOn }) => row.at <= startsOn && startsOn < row.end)
                  .map(({ id, title, startsOn }) => (
                    <li key={id}>
                      <span aria-hidden="true">▲</span> {t('time.event', { title, date: inWords(startsOn) })}
                    </li>
                  ))}
              </ul>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
