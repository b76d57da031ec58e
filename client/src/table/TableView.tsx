import { type Picture, toTieVerdict } from '@stancegraph/drawing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Network } from '../data/picture-query.ts';
import { type Hidden, isTieHidden, visibleIds } from '../state/hidden.ts';
import type { Selection } from '../state/selection.ts';
import { ActorsTable } from './ActorsTable.tsx';
import { TiesTable } from './TiesTable.tsx';

interface TableViewProps {
  network: Network;
  picture: Picture;
  hidden: Hidden;
  selection: Selection | null;
  onSelect: (selection: Selection | null) => void;
}

/** The same network for who cannot, or would rather not, use the picture. */
export default function TableView({ network, picture, hidden, selection, onSelect }: TableViewProps) {
  const { t } = useTranslation();
  const visible = useMemo(() => visibleIds(picture, hidden), [picture, hidden]);
  const ties = useMemo(
    () =>
      network.edges.filter(
        (edge) =>
          visible.has(edge.source.id) &&
          visible.has(edge.target.id) &&
          !isTieHidden(toTieVerdict(edge.verdict), hidden),
      ),
    [network, visible, hidden],
  );
  return (
    <div id="table" className="sg-tables" tabIndex={-1}>
      <p className="sg-quiet sg-screen">{t('table.caption')}</p>
      <ActorsTable network={network} picture={picture} visible={visible} selection={selection} onSelect={onSelect} />
      <TiesTable ties={ties} selection={selection} onSelect={onSelect} />
    </div>
  );
}
