import type { Picture, PictureEdge } from '@stancegraph/drawing';
import { useTranslation } from 'react-i18next';
import type { Address } from '../state/address.ts';
import { TieStep } from './TieStep.tsx';

interface PathStepsProps {
  title: string;
  path: readonly PictureEdge[];
  /** Where it starts. */
  from: string;
  picture: Picture;
  address: Address;
  onOpen: (id: string) => void;
}

/** A way from actor to actor; each tie opens to the statements it rests on. */
export function PathSteps({ title, path, from, picture, address, onOpen }: PathStepsProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => picture.nodes.find((node) => node.id === id)?.label ?? id;
  let at = from;
  return (
    <section>
      <h2 className="sg-eyebrow">{title}</h2>
      <ol className="sg-path">
        {path.map((tie) => {
          const [start, end] = at === tie.source ? [tie.source, tie.target] : [tie.target, tie.source];
          at = end;
          return (
            <li key={end}>
              <TieStep
                tie={tie}
                title={t('exploring.step', { from: nameOf(start), to: nameOf(end) })}
                address={address}
                onOpen={onOpen}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
