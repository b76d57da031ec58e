import { ActorLink } from './ActorLink.tsx';

interface ActorOnIssueProps {
  actor: { id: string; name: string };
  issue: { title: string };
  onOpen: (id: string) => void;
}

/** The head of a card about one position: who, on what. */
export const ActorOnIssue = ({ actor, issue, onOpen }: ActorOnIssueProps) => (
  <p>
    <strong>
      <ActorLink actor={actor} onOpen={onOpen} />
    </strong>{' '}
    <span className="sg-quiet">{issue.title}</span>
  </p>
);
