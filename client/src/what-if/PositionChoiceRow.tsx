import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { assumedOf, POSITIONS, type Position } from '../state/scenario.ts';

interface Issue {
  id: string;
  title: string;
}
interface PositionChoiceRowProps {
  actor: { id: string; name: string };
  issue: Issue;
  /** Where the issue is to be chosen, too. */
  issues: readonly Issue[] | null;
  assume: readonly string[] | undefined;
  onSet: (subject: string, value: Position | null) => void;
}

/** Where an actor is taken to stand on an issue. */
export function PositionChoiceRow({ actor, issue, issues, assume, onSet }: PositionChoiceRowProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(issue.id);
  const at = issues ? chosen : issue.id;
  const subject = `${actor.id}~${at}`;
  const title = issues?.find(({ id }) => id === at)?.title ?? issue.title;
  return (
    <li>
      {issues && (
        <NativeSelect
          size="xs"
          label={t('whatIf.onIssue', { name: actor.name })}
          value={at}
          data={issues.map(({ id, title: label }) => ({ value: id, label }))}
          onChange={(event) => setChosen(event.currentTarget.value)}
        />
      )}
      <NativeSelect
        size="xs"
        label={t('whatIf.standsOn', { name: actor.name, issue: title })}
        value={assumedOf(assume, subject) ?? ''}
        data={[
          { value: '', label: t('whatIf.asItIs') },
          ...POSITIONS.map((value) => ({ value, label: t(`positions.${value}`) })),
        ]}
        onChange={(event) => onSet(subject, POSITIONS.find((known) => known === event.currentTarget.value) ?? null)}
      />
    </li>
  );
}
