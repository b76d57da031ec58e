import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActorDetails } from '../panels/actor-query.ts';
import type { PanelProps } from '../panels/Panel.tsx';
import { actorNeighbours, type Neighbours, notShown } from '../state/actor-neighbours.ts';
import { hiding, showing } from '../state/exploring.ts';

/** How many come in at once; the strongest tied first. */
const MOST_AT_ONCE = 10;
/** The API takes no more. */
const MOST_ASKED = 100;

type NeighboursProps = Pick<PanelProps, 'address' | 'picture' | 'shown' | 'change'> & { actor: ActorDetails };

/** Whom an actor is beside, with counts before they are brought in, and the way to take them out again. */
export function NeighboursSection({ actor, address, picture, shown, change }: NeighboursProps) {
  const { t } = useTranslation();
  const members = actor.__typename === 'Organisation' ? actor.members.nodes.map((member) => member.actor.id) : [];
  const kinds = actorNeighbours(picture, shown, actor.id, {
    memberships: [...actor.memberOf.nodes.map(({ organisation }) => organisation.id), ...members],
    offices: [
      ...actor.represents.nodes.map((office) => office.actor.id),
      ...actor.representedBy.nodes.map((office) => office.holder.id),
    ],
  });
  if (kinds.length === 0) return null;
  const missing = notShown(kinds);
  const asked = address.actors;
  const widened = (ids: readonly string[]) => [...new Set([...(asked ?? []), ...ids])].slice(0, MOST_ASKED);
  return (
    <section aria-labelledby="neighbours">
      <h2 id="neighbours" className="sg-eyebrow">
        {t('exploring.neighbours')}
      </h2>
      <p className="sg-quiet">{t('exploring.notShown', { count: missing })}</p>
      <ul className="sg-neighbours">
        {kinds.map(({ kind, shown: here, hidden, absent }: Neighbours) => {
          const words = t(`exploring.kinds.${kind}`);
          const action = (label: string, does: Parameters<typeof change>[0]) => (
            <Button
              size="compact-xs"
              variant="default"
              aria-label={t('exploring.ofKind', { kind: words, action: label })}
              onClick={() => change(does)}
            >
              {label}
            </Button>
          );
          const next = hidden.slice(0, MOST_AT_ONCE);
          return (
            <li key={kind}>
              <span>
                {words}{' '}
                <span className="sg-quiet">
                  {t('exploring.nOfN', { shown: here.length, all: here.length + hidden.length + absent.length })}
                </span>
              </span>
              {next.length > 0 &&
                action(
                  next.length < hidden.length
                    ? t('exploring.expandSome', { some: next.length, count: hidden.length })
                    : t('exploring.expand', { count: next.length }),
                  showing(address, [actor.id, ...next], shown),
                )}
              {here.length > 0 && action(t('exploring.collapse', { count: here.length }), hiding(address, here))}
              {absent.length > 0 &&
                (asked ? (
                  action(t('exploring.ask', { count: absent.length }), { actors: widened(absent) })
                ) : (
                  <span className="sg-quiet">{t('exploring.absent', { count: absent.length })}</span>
                ))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
