import { useTranslation } from 'react-i18next';
import { PositionSign } from '../panels/PositionSign.tsx';
import { assumedOf } from '../state/scenario.ts';
import type { Cause } from './what-if-query.ts';

/** The conditions that move somebody, and the positions that meet them. */
export function Causes({ because, assume }: { because: readonly Cause[]; assume: readonly string[] }) {
  const { t } = useTranslation();
  const how = ({ condition, not, positions }: Cause) =>
    not
      ? t('whatIf.isNotMet')
      : assumedOf(assume, condition.id) !== null
        ? t('whatIf.isAssumed')
        : positions.length === 0
          ? t('whatIf.isRecorded')
          : t('whatIf.isMetBy');
  if (because.length === 0) return null;
  return (
    <ul className="sg-causes">
      {because.map((cause) => (
        <li key={`${cause.stance.id} ${cause.condition.id}`}>
          <span className="sg-if">{cause.condition.title}</span> <span className="sg-quiet">{how(cause)}</span>
          <ul className="sg-moves">
            {cause.positions.map(({ actor, issue, position, stances }) => (
              <li key={`${actor.id} ${issue.id}`}>
                <PositionSign position={position} size={11} />
                {actor.name}{' '}
                <span className="sg-quiet">
                  {t(`positions.${position}`)} · {issue.title}
                  {assumedOf(assume, `${actor.id}~${issue.id}`) !== null && ` · ${t('whatIf.assumedPosition')}`}
                  {stances.length === 0 && ` · ${t('whatIf.noStance')}`}
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
