import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PanelProps } from '../panels/Panel.tsx';
import { waitingFor } from '../state/choices.ts';
import { isScenario } from '../state/scenario.ts';
import { Answer } from './Answer.tsx';
import { Chooser } from './Chooser.tsx';

/** What is assumed, and who would move: the whole of a scenario beside its picture. */
export default function WhatIfPanel({ address, day, network, start, onSelect, change }: PanelProps) {
  const { t } = useTranslation();
  const waiting = useMemo(() => waitingFor(network), [network]);
  return (
    <>
      <h1 className="sg-question">{t('whatIf.title')}</h1>
      <p className="sg-lede">{t('whatIf.lede')}</p>
      <Chooser {...{ address, day, change, waiting }} issues={start.issues.nodes} />
      {isScenario(address) && <Answer {...{ address, day, change }} onOpen={(id) => onSelect({ kind: 'node', id })} />}
    </>
  );
}
