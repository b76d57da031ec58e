import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { graphql } from '../graphql.ts';
import { lazyPart } from '../shell/lazy-part.ts';
import { isGroupId } from '../state/grouping.ts';
import { issuesKnown, issueTie } from '../state/issue-tie.ts';
import type { Selection } from '../state/selection.ts';
import { ActorPanel } from './ActorPanel.tsx';
import type { PanelProps } from './Panel.tsx';
import { PanelState } from './PanelState.tsx';
import { TiePanel } from './TiePanel.tsx';

const GroupPanel = lazyPart(() => import('../exploring/GroupPanel.tsx'));
const GroupTiePanel = lazyPart(() => import('../exploring/GroupTiePanel.tsx'));
const IssuePanel = lazyPart(() => import('../map/IssuePanel.tsx'));
const StancePanel = lazyPart(() => import('../map/StancePanel.tsx'));
const StatementPanel = lazyPart(() => import('../statements/StatementPanel.tsx'));

/** What an id is that the picture does not draw. */
const KIND = graphql(`
  query Kind($id: ID!) {
    node(id: $id) { __typename }
  }
`);

/** What is chosen in any of the views: an actor, an issue, a statement, or a tie of two of them. */
export function ChosenPanel({ selection, ...props }: PanelProps & { selection: Selection }) {
  const { t } = useTranslation();
  const { network, start } = props;
  const issues = useMemo(() => issuesKnown(network, start), [network, start]);
  const id = selection.kind === 'node' ? selection.id : '';
  const isKnown = issues.has(id) || isGroupId(id) || network.nodes.some(({ entity }) => entity.id === id);
  const kind = useLatest(
    KIND,
    useMemo(() => ({ id }), [id]),
    id === '' || isKnown,
  );
  const titled = (issue: string) => ({ id: issue, title: issues.get(issue) ?? issue });
  if (selection.kind === 'tie') {
    const ends = [selection.source, selection.target];
    if (ends.some(isGroupId)) return <GroupTiePanel {...props} ends={ends} />;
    const tie = issueTie(selection, issues);
    if (tie) return <StancePanel {...props} actor={tie.actor} issue={titled(tie.issue)} />;
    return <TiePanel ends={[selection.source, selection.target]} {...props} />;
  }
  if (isGroupId(id)) return <GroupPanel {...props} id={id} />;
  if (issues.has(id)) return <IssuePanel {...props} issue={titled(id)} />;
  if (!isKnown && kind.fetching) return <PanelState latest={kind} missing={t('states.unknownNode', { id })} />;
  if (kind.data?.node?.__typename === 'Statement') return <StatementPanel id={id} onSelect={props.onSelect} />;
  return <ActorPanel id={id} {...props} />;
}
