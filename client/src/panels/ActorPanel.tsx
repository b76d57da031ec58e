import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { ActorTools } from '../exploring/ActorTools.tsx';
import { NeighboursSection } from '../exploring/NeighboursSection.tsx';
import { names } from '../messages/dates.ts';
import { groupOf } from '../state/group-of.ts';
import { strongestNeighbours } from '../state/strongest-neighbours.ts';
import { ActorLink } from './ActorLink.tsx';
import { ActorTies } from './ActorTies.tsx';
import { ACTOR } from './actor-query.ts';
import { Detail } from './Detail.tsx';
import type { PanelProps } from './Panel.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelState } from './PanelState.tsx';
import { StanceCard } from './StanceCard.tsx';
import { useTypeWords } from './use-type-words.ts';

/** One actor: where it stands on what was asked, under which conditions, and which sentence in which source says so. */
export function ActorPanel({
  id,
  address,
  day,
  network,
  picture,
  shown,
  onSelect,
  change,
}: PanelProps & { id: string }) {
  const { t } = useTranslation();
  const typeWords = useTypeWords();
  const node = network.nodes.find((candidate) => candidate.entity.id === id);
  const group = groupOf(network, node?.community ?? null);
  const ids = useMemo(
    () => (node?.positions ?? []).flatMap((position) => position.stances.map((stance) => stance.id)),
    [node],
  );
  const details = useLatest(
    ACTOR,
    useMemo(
      () => ({ id, asOf: day, knownOn: address.knownOn ?? null, ids, isDrawn: ids.length > 0 }),
      [id, day, address.knownOn, ids],
    ),
  );
  const neighbours = useMemo(() => {
    const drawn = new Map(network.edges.map((edge) => [`${edge.source.id}~${edge.target.id}`, edge.sharedIssues]));
    const edges = picture.edges.map((edge) => ({ ...edge, sharedIssues: drawn.get(`${edge.source}~${edge.target}`) }));
    return strongestNeighbours({ nodes: picture.nodes, edges }, id);
  }, [network, picture, id]);
  const open = (other: string) => onSelect({ kind: 'node', id: other });
  const actor = details.data?.actor;
  if (!actor) {
    return (
      <>
        <PanelHead title={node?.entity.name ?? id} onClose={() => onSelect(null)} />
        <PanelState latest={details} missing={t('states.unknownNode', { id })} />
      </>
    );
  }
  const own = actor.stances.nodes;
  const stances = [
    ...new Map([...(details.data?.stances?.nodes ?? []), ...own].map((stance) => [stance.id, stance])).values(),
  ];
  const asked = address.issues;
  const here = stances.filter((stance) => !asked || asked.includes(stance.issue.id));
  const elsewhere = stances.filter((stance) => !here.includes(stance));
  const speaks = here.length > 0 && here.every((stance) => stance.actor.id !== id);
  return (
    <>
      <PanelHead title={actor.name} onClose={() => onSelect(null)}>
        <p className="sg-quiet">
          {[typeWords(actor), group !== null && t('actor.group', { number: group + 1 })].filter(Boolean).join(' · ')}
        </p>
        {actor.aliases.length > 0 && <p className="sg-quiet">{t('actor.aliases', { names: names(actor.aliases) })}</p>}
        <p>
          <ActorLink actor={{ id, name: t('pages.open') }} />
        </p>
      </PanelHead>
      <ActorTools {...{ id, picture, shown, address, change }} />
      {!node && <p className="sg-stored">{t('actor.notShown')}</p>}
      {node && node.divided.length > 0 && (
        <p className="sg-stored">{t('actor.divided', { names: names(node.divided.map((other) => other.name)) })}</p>
      )}
      <section>
        <h2 className="sg-eyebrow">{t('actor.stances')}</h2>
        {speaks && <p className="sg-quiet">{t('actor.mean')}</p>}
        {here.length === 0 && <p className="sg-quiet">{t('actor.noStance')}</p>}
        {here.map((stance) => (
          <StanceCard key={stance.id} stance={stance} of={id} onOpen={open} />
        ))}
      </section>
      <NeighboursSection {...{ actor, address, picture, shown, change }} />
      {node && <ActorTies id={id} neighbours={neighbours} onSelect={onSelect} />}
      <Detail title={t('actor.speaksFor')}>
        {actor.represents.nodes.map(({ id: office, role, actor: other }) => (
          <li key={office}>
            <ActorLink actor={other} onOpen={open} /> <span className="sg-quiet">{role}</span>
          </li>
        ))}
      </Detail>
      <Detail title={t('actor.spokenForBy')}>
        {actor.representedBy.nodes.map(({ id: office, role, holder }) => (
          <li key={office}>
            <ActorLink actor={holder} onOpen={open} /> <span className="sg-quiet">{role}</span>
          </li>
        ))}
      </Detail>
      <Detail title={t('actor.memberships')}>
        {actor.memberOf.nodes.map(({ id: membership, status, organisation }) => (
          <li key={membership}>
            <span className="sg-quiet">{t(`memberships.${status}`)}</span>{' '}
            <ActorLink actor={organisation} onOpen={open} />
          </li>
        ))}
      </Detail>
      {actor.__typename === 'Organisation' && (
        <Detail title={t('actor.members')}>
          {actor.members.nodes.map(({ id: membership, status, actor: member }) => (
            <li key={membership}>
              <ActorLink actor={member} onOpen={open} /> <span className="sg-quiet">{t(`memberStatus.${status}`)}</span>
            </li>
          ))}
        </Detail>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h2 className="sg-eyebrow">{t('actor.otherStances')}</h2>
          {elsewhere.map((stance) => (
            <StanceCard key={stance.id} stance={stance} of={id} onOpen={open} />
          ))}
        </section>
      )}
    </>
  );
}
