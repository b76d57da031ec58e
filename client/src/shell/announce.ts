import type { Picture, TieVerdict } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import { number } from '../messages/dates.ts';
import type { Selection } from '../state/selection.ts';

/** What a screen reader says when focus or selection moves in the picture. */
export function useAnnouncement(picture: Picture | null, focused: string | null, selection: Selection | null): string {
  const { t } = useTranslation();
  if (!picture) return '';
  const nameOf = (id: string) => picture.nodes.find((node) => node.id === id)?.label ?? id;
  if (focused === null && selection?.kind === 'tie') {
    const { source, target } = selection;
    const tie = picture.edges.find((edge) => edge.source === source && edge.target === target);
    const verdict = t(`tie.${tie?.verdict ?? 'neither'}`);
    return t('canvas.announceTie', { source: nameOf(source), target: nameOf(target), verdict });
  }
  const id = focused ?? (selection?.kind === 'node' ? selection.id : null);
  const node = picture.nodes.find((candidate) => candidate.id === id);
  if (!node) return '';
  const ties = picture.edges.filter((edge) => edge.source === id || edge.target === id);
  const tied = (verdict: TieVerdict) => number(ties.filter((tie) => tie.verdict === verdict).length);
  return t(ties.some(({ verdict }) => verdict === 'neither') ? 'canvas.announceMet' : 'canvas.announceNode', {
    name: node.mark ? t('canvas.marked', { name: node.label, mark: node.mark.label }) : node.label,
    type: t(`types.${node.type}`),
    position: t(`positions.${node.position ?? 'UNKNOWN'}`),
    agree: tied('agree'),
    differ: tied('differ'),
    met: tied('neither'),
  });
}
