import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { names, number } from '../messages/dates.ts';
import { Lack } from '../pages/Lack.tsx';
import { backboneRows, carrying, isCarried } from '../state/backbone-rows.ts';
import { Bar } from './Bar.tsx';
import { FigureTable } from './FigureTable.tsx';
import { StructureSection } from './StructureSection.tsx';
import type { PartProps } from './StructureView.tsx';
import { BACKBONE, type BackboneAnswer } from './structure-queries.ts';
import { ToPicture } from './ToPicture.tsx';

/** More than this are counted only. */
const MOST_NAMES = 4;

/** Which issues hold the picture together. */
export function Backbone(props: PartProps & { day: string }) {
  const { t } = useTranslation();
  const latest = useLatest(BACKBONE, props.variables);
  return (
    <StructureSection title={t('structure.backbone.title')} term={t('structure.backbone.term')} latest={latest}>
      {({ coalitionNetwork }) => <Issues {...props} network={coalitionNetwork} />}
    </StructureSection>
  );
}

function Issues({ network, address, change, day, onSelect }: PartProps & { day: string; network: BackboneAnswer }) {
  const { t } = useTranslation();
  const steps = network.backbone?.nested ?? [];
  if (!isCarried(steps)) return <Lack>{t('structure.noAgreement')}</Lack>;
  const rows = backboneRows(steps, network.nodes);
  if (rows.length === 1) {
    return (
      <>
        <p>{t('structure.backbone.single')}</p>
        {address.issues && (
          <Button variant="default" size="xs" onClick={() => change({ issues: undefined, asOf: day })}>
            {t('states.allIssues')}
          </Button>
        )}
      </>
    );
  }
  const count = carrying(rows);
  const kept = rows.slice(0, count).map(({ issue }) => issue);
  const said = { count, all: rows.length, names: names(kept.map(({ title }) => `“${title}”`)) };
  return (
    <>
      <p>
        <strong>
          {count === rows.length
            ? t('structure.backbone.all', said)
            : count > MOST_NAMES
              ? t('structure.backbone.keep', said)
              : t('structure.backbone.keepNamed', said)}
        </strong>
      </p>
      <p className="sg-quiet">{t('structure.backbone.help')}</p>
      <FigureTable
        label={t('structure.backbone.table')}
        heads={[t('structure.backbone.issue'), t('structure.backbone.loss'), t('structure.backbone.actors')]}
        telling={count}
        rows={rows.map(({ issue, loss, actors }) => ({
          key: issue.id,
          name: (
            <button type="button" className="sg-link" onClick={() => onSelect({ kind: 'node', id: issue.id })}>
              {issue.title}
            </button>
          ),
          figures: [
            <>
              {number(loss)} <Bar of={loss} />
            </>,
            actors,
          ],
          way: <ToPicture of={issue.title} patch={{ issues: [issue.id], selected: undefined }} change={change} />,
        }))}
      >
        {count < rows.length && count > 1 && (
          <Button
            variant="default"
            size="xs"
            onClick={() => change({ issues: kept.map(({ id }) => id), selected: undefined, view: undefined })}
          >
            {t('structure.backbone.picture', { count })}
          </Button>
        )}
      </FigureTable>
    </>
  );
}
