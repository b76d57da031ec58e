import { MultiSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';

interface IssuePickerProps {
  issues: readonly { id: string; title: string }[];
  chosen: readonly string[];
  /** Undefined: all issues. */
  onChange: (issues: string[] | undefined) => void;
}

export function IssuePicker({ issues, chosen, onChange }: IssuePickerProps) {
  const { t } = useTranslation();
  const unknown = chosen.filter((id) => !issues.some((issue) => issue.id === id));
  return (
    <MultiSelect
      className="sg-issues"
      label={t('controls.issues')}
      placeholder={chosen.length === 0 ? t('controls.allIssues') : t('controls.moreIssues')}
      data={[
        ...issues.map((issue) => ({ value: issue.id, label: issue.title })),
        ...unknown.map((id) => ({ value: id, label: id })),
      ]}
      value={[...chosen]}
      onChange={(value) => onChange(value.length === 0 ? undefined : value)}
      searchable
      hidePickedOptions
      comboboxProps={{ shadow: 'md' }}
    />
  );
}
