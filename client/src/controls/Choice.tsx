import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';

interface ChoiceProps<V extends string> {
  label: string;
  /** One line: what the choice means, or why there is none. */
  help: ReactNode;
  /** The first is the default and stays out of the address. */
  values: readonly V[];
  value: V | undefined;
  words: Record<V, string>;
  disabled?: boolean;
  /** Values that cannot be chosen now. */
  unavailable?: readonly V[];
  onChange: (value: V | undefined) => void;
}

/** One parameter of the network, with its explanation. */
export function Choice<V extends string>(props: ChoiceProps<V>) {
  const { label, help, values, value, words, disabled = false, unavailable = [], onChange } = props;
  return (
    <NativeSelect
      label={label}
      description={help}
      disabled={disabled}
      value={value ?? values[0] ?? ''}
      data={values.map((item) => ({ value: item, label: words[item], disabled: unavailable.includes(item) }))}
      onChange={(event) => onChange(values.slice(1).find((item) => item === event.currentTarget.value))}
    />
  );
}
