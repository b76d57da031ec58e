import type { Position } from '@stancegraph/analysis';
import type { ChosenVariables } from './choose-variables.ts';
import type { DnaStatement, DnaVariable } from './dna-database.ts';
import { DnaError } from './dna-error.ts';
import type { DnaOptions } from './dna-options.ts';
import { observedScale, onScale, type Scale } from './integer-scale.ts';

export interface QualifierReading {
  position: Position;
  /** -1..1; only of integers, whose scale is finer than the named positions. */
  value?: number;
  /** As it stands in DNA. */
  raw: string;
}

export interface QualifierReader {
  /** Only of integers. */
  scale: Scale | null;
  /** Undefined where the statement has none. */
  read(statement: DnaStatement): QualifierReading | undefined;
}

/**
 * Boolean: yes is SUPPORT, no is OPPOSE. Integer: see `onScale`. Short text: as `options.positions` says.
 * @throws {DnaError} DNA_MAPPING where nothing says what the values mean
 */
export function readQualifier({ type, qualifier }: ChosenVariables, options: DnaOptions): QualifierReader {
  switch (qualifier.dataType) {
    case 'boolean':
      return readBoolean(qualifier);
    case 'integer':
      return readInteger(qualifier, type.statements, options.scale);
    case 'short text':
      return readShortText(qualifier, type.statements, options.positions ?? new Map());
    case 'long text': {
      const message = `"${qualifier.name}" is long text, which shows no position`;
      throw new DnaError('DNA_MAPPING', message, 'choose a boolean, integer or short text with --dna-qualifier');
    }
  }
}

function readBoolean({ id }: DnaVariable): QualifierReader {
  const read = (statement: DnaStatement): QualifierReading | undefined => {
    const value = statement.values.get(id);
    if (value?.dataType !== 'boolean') return undefined;
    return value.isTrue ? { position: 'SUPPORT', raw: '1' } : { position: 'OPPOSE', raw: '0' };
  };
  return { scale: null, read };
}

function readInteger({ id, name }: DnaVariable, statements: readonly DnaStatement[], declared?: Scale) {
  const numberOf = (statement: DnaStatement) => {
    const value = statement.values.get(id);
    return value?.dataType === 'integer' ? value.number : undefined;
  };
  const scale =
    declared ??
    observedScale(
      name,
      statements.flatMap((statement) => numberOf(statement) ?? []),
    );
  const read = (statement: DnaStatement) => {
    const number = numberOf(statement);
    return number === undefined || scale === null ? undefined : onScale(number, scale, statement.id);
  };
  return { scale, read };
}

function readShortText(
  { id, name }: DnaVariable,
  statements: readonly DnaStatement[],
  positions: ReadonlyMap<string, Position>,
): QualifierReader {
  const textOf = (statement: DnaStatement) => {
    const value = statement.values.get(id);
    return value?.dataType === 'short text' ? value.entity.value.trim() : '';
  };
  const unsaid = [...new Set(statements.map(textOf))].filter((text) => text !== '' && !positions.has(text));
  if (unsaid.length > 0) throw unsaidPositions(name, unsaid);
  const read = (statement: DnaStatement) => {
    const raw = textOf(statement);
    const position = positions.get(raw);
    return position && { position, raw };
  };
  return { scale: null, read };
}

function unsaidPositions(name: string, texts: readonly string[]): DnaError {
  const shown = texts.slice(0, 10).map((text) => `"${text}"`);
  const more = texts.length > shown.length ? ` and ${texts.length - shown.length} more` : '';
  const message = `"${name}" is short text, and nothing says which position ${shown.join(', ')}${more} is`;
  const remedy = `say it for each, e.g. --dna-position "${texts[0]}=SUPPORT", or choose another with --dna-qualifier`;
  return new DnaError('DNA_MAPPING', message, remedy);
}
