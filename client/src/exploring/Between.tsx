import type { Picture, PictureEdge } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import type { Address } from '../state/address.ts';
import { shortestPath, wayAround } from '../state/shortest-path.ts';
import { PathSteps } from './PathSteps.tsx';

interface BetweenProps {
  from: string;
  to: string;
  /** Over which a way may lead. */
  ties: readonly PictureEdge[];
  picture: Picture;
  address: Address;
  onOpen: (id: string) => void;
}

/** What lies between two actors: the shortest way, and where that is their own tie, the way around it. */
export function Between({ from, to, ties, ...others }: BetweenProps) {
  const { t } = useTranslation();
  const path = shortestPath(ties, from, to);
  const around = path?.length === 1 ? wayAround(ties, from, to) : null;
  if (!path) return <p className="sg-stored">{t('exploring.noPath')}</p>;
  const direct = path.length === 1;
  return (
    <>
      <PathSteps
        title={direct ? t('exploring.direct') : t('exploring.path', { count: path.length })}
        {...{ path, from, ...others }}
      />
      {around && (
        <PathSteps title={t('exploring.around', { count: around.length })} path={around} {...{ from, ...others }} />
      )}
    </>
  );
}
