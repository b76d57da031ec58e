import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Start } from '../data/start-query.ts';
import type { Address } from '../state/address.ts';
import { usePrinting } from './use-printing.ts';
import { useQuestion } from './use-question.ts';

interface PrintHeadProps {
  address: Address;
  day: string;
  start: Start | undefined;
  title: string;
  /** Whether the picture is there. */
  isAnswered: boolean;
}

/** What stands on paper in place of the controls: the title, and the question in words. */
export function PrintHead({ address, day, start, title, isAnswered }: PrintHeadProps) {
  const { t } = useTranslation();
  const question = useQuestion(address, day, start, isAnswered);
  if (!usePrinting()) return null;
  return (
    <header className="sg-printed">
      <p className="sg-eyebrow">{t(`controls.views.${address.view ?? 'picture'}`)}</p>
      <h1>{title}</h1>
      <dl className="sg-asked">
        {question.map(([name, value]) => (
          <Fragment key={name + value}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </header>
  );
}
