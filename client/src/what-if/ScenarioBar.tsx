import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { names } from '../messages/dates.ts';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { AS_IT_IS, subjectOf, withAssumption } from '../state/scenario.ts';
import { shownMoves } from '../state/scenario-moves.ts';
import { CopyLink } from './CopyLink.tsx';
import { RoundStepper } from './RoundStepper.tsx';
import { useAssumptionWords } from './use-assumption-words.ts';
import { useWhatIf } from './use-what-if.ts';

/** Above the picture: that it shows what is not, on which assumptions, in which round, and the way back. */
export default function ScenarioBar({ address, change }: { address: Address; change: ChangeAddress }) {
  const { t } = useTranslation();
  const { answer } = useWhatIf(address);
  const assume = address.assume ?? [];
  const words = useAssumptionWords(assume);
  const moved = answer ? [...new Set(shownMoves(answer, address).map(({ actor }) => actor.name))] : [];
  const greatest = address.fixedPoint === 'GREATEST';
  return (
    <section className="sg-scenario" aria-label={t('scenario.label')}>
      <p>
        <strong>{t('scenario.title')}</strong>
      </p>
      <ul className="sg-assumed">
        {assume.map((text) => (
          <li key={text}>
            {words(text)}
            <CloseButton
              size="xs"
              aria-label={t('scenario.takeBack', { assumption: words(text) })}
              onClick={() => change({ assume: withAssumption(assume, subjectOf(text), null), round: undefined })}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="sg-scenario-told">
        {answer &&
          (moved.length === 0
            ? t('scenario.nobody')
            : t('scenario.moved', { count: moved.length, names: names(moved) }))}
      </p>
      <div className="sg-scenario-end">
        {answer && answer.rounds > 0 && !greatest && (
          <RoundStepper rounds={answer.rounds} round={address.round} change={change} />
        )}
        {(greatest || (answer?.gap.length ?? 0) > 0) && (
          <Button
            size="xs"
            variant="default"
            aria-pressed={greatest}
            onClick={() => change({ fixedPoint: greatest ? undefined : 'GREATEST', round: undefined })}
          >
            {t('whatIf.ifExpected')}
          </Button>
        )}
        <CopyLink />
        <Button size="xs" onClick={() => change(AS_IT_IS)}>
          {t('scenario.asItIs')}
        </Button>
      </div>
    </section>
  );
}
