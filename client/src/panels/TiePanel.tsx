import { Table } from '@mantine/core';
import { toTieVerdict } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { number } from '../messages/dates.ts';
import { Lack } from '../pages/Lack.tsx';
import { PairLink } from '../pages/PairLink.tsx';
import { tieInput } from '../state/network-input.ts';
import { ActorLink } from './ActorLink.tsx';
import type { PanelProps } from './Panel.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelState } from './PanelState.tsx';
import { PositionSign } from './PositionSign.tsx';
import { StatementCard } from './StatementCard.tsx';
import { TIE } from './tie-query.ts';

/** What a tie is made of: issue by issue where both stand, and the statements under it. */
export function TiePanel({ ends, address, network, onSelect }: PanelProps & { ends: [string, string] }) {
  const { t } = useTranslation();
  const [source, target] = ends;
  const variables = useMemo(() => ({ input: tieInput(address, source, target) }), [address, source, target]);
  const tie = useLatest(TIE, variables);
  const nameOf = (id: string) => network.nodes.find((node) => node.entity.id === id)?.entity.name ?? id;
  const open = (id: string) => onSelect({ kind: 'node', id });
  const drawn = network.edges.find((edge) => edge.source.id === source && edge.target.id === target);
  const edge = tie.data?.coalitionNetwork.edges[0];
  const weight = drawn?.weight ?? edge?.weight ?? 0;
  const verdict = toTieVerdict(drawn?.verdict ?? edge?.verdict ?? 'NEITHER');
  const position = (value: NonNullable<typeof edge>['issues'][number]['source']) =>
    value ? (
      <>
        <PositionSign position={value} size={11} /> {t(`positions.${value}`)}
      </>
    ) : (
      t('tie.many')
    );
  return (
    <>
      <PanelHead
        title={
          <>
            <ActorLink actor={{ id: source, name: nameOf(source) }} onOpen={open} />
            <span aria-hidden="true"> – </span>
            <ActorLink actor={{ id: target, name: nameOf(target) }} onOpen={open} />
          </>
        }
        onClose={() => onSelect(null)}
      >
        {edge && (
          <p className="sg-verdict">
            <span className={`sg-line sg-line-${verdict}`} /> <strong>{t(`tie.${verdict}`)}</strong>{' '}
            <span className="sg-quiet">
              {t('tie.issues', { count: edge.sharedIssues })} · {t('tie.weight', { weight: number(weight) })}
            </span>
          </p>
        )}
        <p>
          <PairLink ends={[source, target]}>{t('pages.openPair')}</PairLink>
        </p>
      </PanelHead>
      {!edge ? (
        <PanelState latest={tie} missing={<Lack>{t('tie.none')}</Lack>} />
      ) : (
        <>
          <Table className="sg-tie-table" aria-label={t('tie.issue')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('tie.issue')}</Table.Th>
                <Table.Th>{nameOf(source)}</Table.Th>
                <Table.Th>{nameOf(target)}</Table.Th>
                <Table.Th>{t('tie.agreement')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {edge.issues.map((shared) => (
                <Table.Tr key={shared.issue?.id}>
                  <Table.Th scope="row">{shared.issue?.title}</Table.Th>
                  <Table.Td>{position(shared.source)}</Table.Td>
                  <Table.Td>{position(shared.target)}</Table.Td>
                  <Table.Td>{number(shared.agreement)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
          <section>
            <h2 className="sg-eyebrow">{t('tie.statements')}</h2>
            {edge.statements.nodes.length === 0 && <Lack>{t('pages.lacks.NONE')}</Lack>}
            {edge.statements.nodes.map((statement) => (
              <StatementCard
                key={statement.id}
                statement={statement}
                onOpen={open}
                withActor
                withIssue={edge.issues.length > 1}
              />
            ))}
            {edge.statements.totalCount > edge.statements.nodes.length && (
              <p className="sg-quiet">
                {t('statement.more', { count: edge.statements.totalCount - edge.statements.nodes.length })}
              </p>
            )}
          </section>
        </>
      )}
    </>
  );
}
