import { ActionIcon } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../shell/Icon.tsx';
import { useTrail } from '../shell/trail-store.ts';
import { useStepName } from './use-step-name.ts';

/** Back and forth through the steps, the same as with the browser's own buttons; each is named before it is taken. */
export function UndoButtons({ nameOf }: { nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const { history } = useRouter();
  const { at, entries } = useTrail();
  const words = useStepName(nameOf);
  const [said, setSaid] = useState('');
  const [before, here, after] = [entries[at - 1], entries[at], entries[at + 1]];
  const undo = before && here ? words(before, here) : null;
  const redo = after && here ? words(here, after) : null;
  const last = useRef(at);
  const again = useRef(false);
  // What is chosen is said by the picture itself.
  const isPassing = history.location.state.row === 'selected' || history.location.state.row === 'many';
  // biome-ignore lint/correctness/useExhaustiveDependencies: said once for each step
  useEffect(() => {
    if (at > last.current && !again.current && !isPassing) setSaid(undo ?? '');
    last.current = at;
    again.current = false;
  }, [at]);
  const back = () => {
    if (undo === null) return;
    setSaid(t('exploring.undone', { step: undo }));
    history.back();
  };
  const forth = () => {
    if (redo === null) return;
    setSaid(t('exploring.redone', { step: redo }));
    again.current = true;
    history.forward();
  };
  useHotkeys([
    ['mod+Z', back],
    ['mod+shift+Z', forth],
    ['mod+Y', forth],
  ]);
  const buttons = [
    { key: 'undo', step: undo, press: back, keys: 'Control+Z' },
    { key: 'redo', step: redo, press: forth, keys: 'Control+Shift+Z' },
  ] as const;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be a form
    <div className="sg-undo" role="group" aria-label={t('exploring.history')}>
      {buttons.map(({ key, step, press, keys }) => {
        const label = step === null ? t(`exploring.${key}None`) : t(`exploring.${key}`, { step });
        return (
          <ActionIcon
            key={key}
            variant="default"
            size="input-sm"
            aria-label={label}
            title={label}
            aria-keyshortcuts={keys}
            // Not `disabled`: the keyboard's focus must not be lost with the last step.
            aria-disabled={step === null}
            {...(step === null && { 'data-disabled': true })}
            onClick={press}
          >
            <Icon name={key} />
          </ActionIcon>
        );
      })}
      <span role="status" className="sg-hidden">
        {said}
      </span>
    </div>
  );
}
