import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import { ActorLink } from './ActorLink.tsx';

/** More are not stepped through by keyboard one by one. */
const FIRST = 100;

interface ActorNamesProps {
  nodes: readonly { id: string; label: string }[];
  onOpen: (id: string) => void;
}

/** Actors by name; of very many the first, and on demand all, where the focus goes on to those that came. */
export function ActorNames({ nodes, onOpen }: ActorNamesProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const showAll = () => {
    flushSync(() => setWhole(true));
    list.current?.querySelectorAll('button')[FIRST]?.focus();
  };
  return (
    <ul ref={list} className="sg-names">
      {(isWhole ? nodes : nodes.slice(0, FIRST)).map(({ id, label }) => (
        <li key={id}>
          <ActorLink actor={{ id, name: label }} onOpen={onOpen} />
        </li>
      ))}
      {!isWhole && nodes.length > FIRST && (
        <li>
          <button type="button" className="sg-link" onClick={showAll}>
            {t('home.all', { total: number(nodes.length) })}
          </button>
        </li>
      )}
    </ul>
  );
}
