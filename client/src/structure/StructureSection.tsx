import { type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Latest } from '../data/use-latest.ts';
import { PanelState } from '../panels/PanelState.tsx';

interface StructureSectionProps<Data> {
  title: string;
  /** What the measure is called. */
  term: string;
  latest: Latest<Data>;
  children: (data: Data) => ReactNode;
}

/** One question about the network with its answer, or why there is none. */
export function StructureSection<Data>({ title, term, latest, children }: StructureSectionProps<Data>) {
  const { t } = useTranslation();
  const id = useId();
  const { data, error, fetching } = latest;
  return (
    <section className="sg-structure-part" aria-labelledby={id} aria-busy={fetching}>
      <h2 id={id}>
        {title} <span className="sg-count">{term}</span>
      </h2>
      {data && !error ? (
        children(data)
      ) : error?.code === 'TOO_COMPLEX' ? (
        <p role="alert" className="sg-stored">
          {t('structure.tooComplex')}
        </p>
      ) : (
        <PanelState latest={latest} missing="" />
      )}
    </section>
  );
}
