import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { names, number } from '../messages/dates.ts';
import { ActorLink } from '../panels/ActorLink.tsx';
import { Detail } from '../panels/Detail.tsx';
import { TieLink } from '../panels/TieLink.tsx';
import type { Selection } from '../state/selection.ts';
import { Contradictions } from './Contradictions.tsx';
import type { Changes } from './changes-query.ts';
import { PositionChangeCard } from './PositionChangeCard.tsx';

interface ChangeListsProps {
  changes: Changes;
  onSelect: (selection: Selection | null) => void;
  onOpen: (id: string) => void;
}

/** Positions, groups, conditions, ties and contradictions, each with its cause. */
export function ChangeLists({ changes, onSelect, onOpen }: ChangeListsProps) {
  const { t } = useTranslation();
  const { positions, communities, conditions, ties, contradictions } = changes;
  const nothing = [positions, communities, conditions, ties, contradictions].every(({ length }) => length === 0);
  const quiet = (words: ReactNode) => <span className="sg-quiet">{words}</span>;
  return (
    <>
      <p role="status" className="sg-hidden">
        {nothing ? t('changes.nothing') : t('changes.positions', { count: positions.length })}
      </p>
      {nothing && <p>{t('changes.nothing')}</p>}
      {positions.length > 0 && (
        <section>
          <h2>{t('changes.positions', { count: positions.length })}</h2>
          <ul className="sg-cards">
            {positions.map((position) => (
              <PositionChangeCard key={`${position.actor.id} ${position.issue.id}`} change={position} onOpen={onOpen} />
            ))}
          </ul>
        </section>
      )}
      <Detail title={t('changes.conditions')}>
        {conditions.map(({ condition, before, after, cause }) => (
          <li key={condition.id}>
            {t('changes.condition', {
              condition: condition.title,
              before: t(`stance.status.${before}`),
              after: t(`stance.status.${after}`),
            })}{' '}
            {quiet(t(`changes.causes.${cause}`))}
          </li>
        ))}
      </Detail>
      <Detail title={t('changes.groups')}>
        {communities.map(({ actor, kind, after, before, cause }) => (
          <li key={actor.id}>
            <ActorLink actor={actor} onOpen={onOpen} />{' '}
            {t(`changes.groupKinds.${kind}`, {
              names: names(
                (kind === 'LEFT' ? before : after).filter(({ id }) => id !== actor.id).map(({ name }) => name),
              ),
              context: (kind === 'LEFT' ? before : after).some(({ id }) => id !== actor.id) ? '' : 'alone',
            })}{' '}
            {quiet(t(`changes.causes.${cause}`))}
          </li>
        ))}
      </Detail>
      <Detail title={t('changes.ties')}>
        {ties.map(({ source, target, before, after, cause }) => (
          <li key={`${source.id}~${target.id}`}>
            <TieLink tie={{ source, target }} onSelect={onSelect} />{' '}
            {t('changes.tie', {
              before: before === null ? t('changes.noTie') : number(before),
              after: after === null ? t('changes.noTie') : number(after),
            })}{' '}
            {quiet(t(`changes.causes.${cause}`))}
          </li>
        ))}
      </Detail>
      <Contradictions contradictions={contradictions} onOpen={onOpen} />
    </>
  );
}
