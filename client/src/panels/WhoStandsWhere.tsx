import type { Picture } from '@stancegraph/drawing';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { byPosition } from '../state/by-position.ts';
import { ActorNames } from './ActorNames.tsx';
import { PositionSign } from './PositionSign.tsx';

export function WhoStandsWhere({ picture, onOpen }: { picture: Picture; onOpen: (id: string) => void }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('home.who')}</h2>
      <dl className="sg-stands">
        {byPosition(picture).map(({ position, nodes }) => (
          <Fragment key={position ?? 'UNKNOWN'}>
            <dt>
              <PositionSign position={position ?? 'UNKNOWN'} />
              {t(`positions.${position ?? 'UNKNOWN'}`)} <span className="sg-count">{nodes.length}</span>
            </dt>
            <dd>
              <ActorNames nodes={nodes} onOpen={onOpen} />
            </dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
