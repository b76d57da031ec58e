import { Button, Loader, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLatest } from '../data/use-latest.ts';
import { PanelState } from '../panels/PanelState.tsx';
import { Icon } from '../shell/Icon.tsx';
import type { ChangeAddress } from '../shell/use-address.ts';
import type { Address } from '../state/address.ts';
import { byWaiting, positionChoices } from '../state/choices.ts';
import { type Position, type Status, subjectOf, withAssumption } from '../state/scenario.ts';
import { ConditionChoiceRow } from './ConditionChoiceRow.tsx';
import { CHOICES, FIND } from './choices-query.ts';
import { PositionChoiceRow } from './PositionChoiceRow.tsx';

interface ChooserProps {
  address: Address;
  day: string;
  change: ChangeAddress;
  /** By condition, who on the screen waits for it. */
  waiting: Map<string, string[]>;
  issues: readonly { id: string; title: string }[];
}

/** As many as are offered before anybody searches or asks for all. */
const FEW = 4;

/** What can be assumed: found by name, or what somebody on the screen waits for; each as it is, or otherwise. */
export function Chooser({ address, day, change, waiting, issues }: ChooserProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const [text] = useDebouncedValue(typed.trim().slice(0, 200), 150);
  const known = address.knownOn ?? null;
  const subjects = useMemo(() => (address.assume ?? []).map(subjectOf), [address.assume]);
  const here = useMemo(
    () => [...new Set([...waiting.keys(), ...subjects.filter((subject) => !subject.includes('~'))])].sort(),
    [waiting, subjects],
  );
  const choices = useLatest(
    CHOICES,
    useMemo(() => ({ asOf: day, knownOn: known, here: here.slice(0, 100) }), [day, known, here]),
  );
  const found = useLatest(
    FIND,
    useMemo(() => ({ text, asOf: day, knownOn: known }), [text, day, known]),
    text === '',
  );
  if (!choices.data) return <PanelState latest={choices} missing="" />;
  const searching = typed.trim() !== '';
  const waited = choices.data.here.nodes.filter(({ id }) => here.includes(id));
  const offered = byWaiting([...waited, ...choices.data.all.nodes], waiting);
  const matches = searching
    ? (found.data?.conditions.nodes ?? []).flatMap((node) => ('id' in node ? [node] : []))
    : offered;
  const conditions = searching || all ? matches : matches.filter(({ id }, at) => at < FEW || subjects.includes(id));
  const suggested = positionChoices(offered);
  const actors = (found.data?.actors.nodes ?? []).flatMap((node) => ('id' in node ? [node] : []));
  const [first] = issues.filter(({ id }) => !address.issues || address.issues.includes(id));
  const positions = searching ? (first ? actors.map((actor) => ({ actor, issue: first })) : []) : suggested;
  const set = (subject: string, value: Status | Position | null) =>
    change({ assume: withAssumption(address.assume, subject, value), round: undefined });
  const nothing = searching && found.current && typed.trim() === text && conditions.length + positions.length === 0;
  return (
    <section>
      <TextInput
        label={t('whatIf.find')}
        value={typed}
        leftSection={<Icon name="search" />}
        rightSection={searching && found.fetching ? <Loader size={14} aria-hidden /> : null}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {nothing && (
        <p role="status" className="sg-quiet">
          {t('search.nothing', { text })}
        </p>
      )}
      {conditions.length > 0 && <h2>{t('whatIf.conditions')}</h2>}
      <ul className="sg-choices">
        {conditions.map((condition) => (
          <ConditionChoiceRow
            key={condition.id}
            condition={condition}
            waiting={waiting.get(condition.id) ?? []}
            assume={address.assume}
            onSet={(value) => set(condition.id, value)}
          />
        ))}
      </ul>
      {!searching && !all && matches.length > conditions.length && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(true)}>
          {t('whatIf.all', { count: matches.length })}
        </Button>
      )}
      {positions.length > 0 && <h2>{t('whatIf.positions')}</h2>}
      <ul className="sg-choices">
        {positions.map(({ actor, issue }) => (
          <PositionChoiceRow
            key={`${actor.id}~${issue.id}`}
            actor={actor}
            issue={issue}
            issues={searching ? issues : null}
            assume={address.assume}
            onSet={set}
          />
        ))}
      </ul>
      {!searching && <p className="sg-quiet">{t('whatIf.others')}</p>}
    </section>
  );
}
