import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { names, number, percent } from '../messages/dates.ts';
import { Lack } from '../pages/Lack.tsx';
import { bestIndex, campsOf } from '../state/camps-of.ts';
import type { Selection } from '../state/selection.ts';
import type { BalanceAnswer } from './balance-query.ts';
import { TieLink } from './TieLink.tsx';

interface BalanceProps {
  balance: BalanceAnswer;
  network: Network;
  onSelect: (selection: Selection | null) => void;
}

/** More ties against a division than this are counted only. */
const MOST_TIES = 12;

/** The division in words: how many ties stand against it and which, how good it is, who is in which camp. */
export function Balance({ balance, network, onSelect }: BalanceProps) {
  const { t } = useTranslation();
  const camps = campsOf(balance.camps, network.edges);
  const ties = [...balance.frustratedTies].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const counted = { camps: camps.length, count: ties.length };
  const index = number(balance.index);
  return (
    <>
      <p>
        <strong>{ties.length === 0 ? t('balance.none', counted) : t('balance.against', counted)}</strong>
      </p>
      {balance.triangles.balanced === null && <Lack>{t('enough.noTriangle')}</Lack>}
      {ties.length > 0 && (
        <ul className="sg-list">
          {ties.slice(0, MOST_TIES).map(({ source, target, weight, verdict }) => (
            <li key={`${source.id}~${target.id}`}>
              <TieLink tie={{ source, target }} onSelect={onSelect} />{' '}
              <span className="sg-quiet">
                {t(verdict === 'DIFFER' ? 'balance.tieDiffers' : 'balance.tieAgrees', { weight: number(weight) })}
              </span>
            </li>
          ))}
          {ties.length > MOST_TIES && (
            <li className="sg-quiet">{t('balance.more', { count: ties.length - MOST_TIES })}</li>
          )}
        </ul>
      )}
      {camps.map((members, at) => (
        <p key={members[0]?.id}>
          <span className="sg-quiet">{t('balance.camp', { number: at + 1 })}</span>{' '}
          {names(members.map(({ name }) => name))}
        </p>
      ))}
      <p className="sg-quiet">
        {t('balance.index', { index })}
        {' · '}
        {balance.proved ? t('balance.proved') : t('balance.notProved', { best: number(bestIndex(balance)) })}
        {balance.triangles.balanced !== null &&
          ` · ${t('balance.triangles', { percent: percent(balance.triangles.balanced) })}`}
      </p>
    </>
  );
}
