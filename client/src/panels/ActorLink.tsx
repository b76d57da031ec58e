import { Link } from '@tanstack/react-router';

interface ActorLinkProps {
  actor: { id: string; name: string };
  /** Left out: the name leads to the actor's page. */
  onOpen?: ((id: string) => void) | undefined;
}

/** A name that opens its actor's panel, or its page. */
export const ActorLink = ({ actor, onOpen }: ActorLinkProps) =>
  onOpen ? (
    <button type="button" className="sg-link" onClick={() => onOpen(actor.id)}>
      {actor.name}
    </button>
  ) : (
    <Link to="/actor/$id" params={{ id: actor.id }} search={true} className="sg-link">
      {actor.name}
    </Link>
  );
