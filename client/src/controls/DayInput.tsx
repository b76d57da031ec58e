import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useState } from 'react';

type DayInputProps = Pick<TextInputProps, 'label' | 'description' | 'disabled'> & {
  /** ISO; empty for none. */
  value: string;
  /** Undefined: none. */
  onChange: (day: string | undefined) => void;
};

/** A day; half typed ones stay in the field, as on their way they pass through years like 0002. */
export function DayInput({ value, onChange, ...others }: DayInputProps) {
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  return (
    <TextInput
      {...others}
      type="date"
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        if (/^[12]\d{3}-/.test(currentTarget.value)) onChange(currentTarget.value);
      }}
      onBlur={() => {
        if (typed === '' && value !== '') onChange(undefined);
        setTyped(value);
      }}
    />
  );
}
