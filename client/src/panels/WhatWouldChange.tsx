import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { conditionalStances } from '../state/conditional-stances.ts';
import { ActorLink } from './ActorLink.tsx';
import { PositionSign } from './PositionSign.tsx';
import { useConditionWords } from './use-condition-words.ts';

interface WhatWouldChangeProps {
  network: Network;
  onOpen: (id: string) => void;
  /** Shows the network as it would be. */
  onAssume: (assume: string[]) => void;
}

/** The conditions that stances hang on, and who would move where. */
export function WhatWouldChange({ network, onOpen, onAssume }: WhatWouldChangeProps) {
  const { t } = useTranslation();
  const words = useConditionWords();
  const groups = useMemo(() => conditionalStances(network), [network]);
  if (groups.length === 0) return null;
  const withIssue = new Set(groups.flatMap((group) => group.moves.map((move) => move.issue.id))).size > 1;
  return (
    <section>
      <h2>{t('home.conditions')}</h2>
      <ul className="sg-conditions">
        {groups.map(({ key, all, moves }) => (
          <li key={key}>
            <p className="sg-if">{t('home.if', { conditions: words(all) })}</p>
            <button
              type="button"
              className="sg-link sg-quiet sg-screen"
              aria-label={t('home.assumeThat', { conditions: words(all) })}
              onClick={() => onAssume(all.map(({ not, condition }) => `${condition.id}:${not ? 'UNMET' : 'MET'}`))}
            >
              {t('home.assume')}
            </button>
            <ul className="sg-moves">
              {moves.map((move) => (
                <li key={`${move.id} ${move.issue.id} ${move.to}`}>
                  <PositionSign position={move.to} size={11} />
                  <ActorLink actor={move} onOpen={onOpen} />{' '}
                  <span className="sg-quiet">
                    {t(`movesTo.${move.to}`)}
                    {withIssue && ` · ${move.issue.title}`}
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
