interface ActorLinkProps {
  actor: { id: string; name: string };
  onOpen: (id: string) => void;
}

/** A name that opens its actor's panel. */
export const ActorLink = ({ actor, onOpen }: ActorLinkProps) => (
  <button type="button" className="sg-link" onClick={() => onOpen(actor.id)}>
    {actor.name}
  </button>
);
