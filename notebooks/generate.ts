import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredInputField,
} from 'graphql';

/** Writes what the Python package ships of the schema: the SDL itself, and its inputs as types and tables of Python. */
const FROM = '../schema/schema.graphql';
const TO = 'src/stancegraph';
const SCALARS: Record<string, string> = {
  Boolean: 'bool',
  Date: 'str | date',
  DateTime: 'str | datetime',
  Float: 'float',
  ID: 'str',
  Int: 'int',
  String: 'str',
};
const HEAD = `# Written by generate.ts from schema/schema.graphql; not by hand.
from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from typing_extensions import Required`;

const schema = buildSchema(readFileSync(FROM, 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const enums = types.filter(isEnumType);
const inputs = types.filter(isInputObjectType);

copyFileSync(FROM, `${TO}/schema.graphql`);
const parts = [
  HEAD,
  enums.map((type) => `${type.name} = Literal[${values(type)}]`).join('\n'),
  ...inputs.map(toTypedDict),
  ...listArguments(),
  'class TimelineArguments(CoalitionNetworkInput, SeriesWindow):\n    pass',
  table('ENUMS: dict[str, tuple[str, ...]]', enums, (type) => `(${values(type)},)`),
  table('INPUTS: dict[str, dict[str, tuple[str, str]]]', inputs, toFieldTable),
  `ONE_OF = frozenset({${quoted(inputs.filter(({ isOneOf }) => isOneOf))}})`,
  table('FIELDS: dict[str, tuple[str, ...]]', types, toFieldNames),
];
writeFileSync(`${TO}/schema_generated.py`, `${parts.join('\n\n')}\n`);

/** `asOf: Date` → `as_of: str | date`; what is a word of Python gets a `_` after it. */
function toTypedDict(type: GraphQLInputObjectType): string {
  const rows = Object.values(type.getFields()).map((field) => {
    const hint = toHint(field.type);
    return `    ${toSnake(field.name)}: ${isRequiredInputField(field) ? `Required[${hint}]` : hint}`;
  });
  return `class ${type.name}(TypedDict, total=False):\n${rows.join('\n')}`;
}

/** Of each list of the API: the fields of its filter, in which order, and how many rows at most. */
function listArguments(): string[] {
  return Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) => {
    const filter = args.find((arg) => arg.name === 'filter');
    const order = args.find((arg) => arg.name === 'orderBy');
    if (!filter || !order) return [];
    const title = `${name[0]?.toUpperCase()}${name.slice(1)}Arguments`;
    const rows = `    order_by: ${getNamedType(order.type).name}\n    limit: int`;
    return `class ${title}(${getNamedType(filter.type).name}, total=False):\n${rows}`;
  });
}

function toHint(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `Sequence[${toHint(nullable.ofType)}]`;
  const { name } = getNamedType(type);
  // A short text says the same: "un-mandate:MET".
  return name === 'Assumption' ? 'Assumption | str' : (SCALARS[name] ?? name);
}

function toFieldTable(type: GraphQLInputObjectType): string {
  const rows = Object.values(type.getFields()).map(
    (field) =>
      `        ${JSON.stringify(field.name)}: (${JSON.stringify(String(field.type))}, ${JSON.stringify(field.description ?? '')}),`,
  );
  return `{\n${rows.join('\n')}\n    }`;
}

function toFieldNames(type: GraphQLNamedType): string | undefined {
  return isObjectType(type) || isInterfaceType(type) ? `(${quoted(Object.values(type.getFields()))},)` : undefined;
}

function table<T extends GraphQLNamedType>(head: string, rows: T[], toValue: (type: T) => string | undefined): string {
  const lines = rows.flatMap((type) => {
    const value = toValue(type);
    return value === undefined ? [] : [`    ${JSON.stringify(type.name)}: ${value},`];
  });
  return `${head} = {\n${lines.join('\n')}\n}`;
}

function values(type: GraphQLEnumType): string {
  return quoted(type.getValues());
}

function quoted(named: readonly { name: string }[]): string {
  return named.map(({ name }) => JSON.stringify(name)).join(', ');
}

function toSnake(name: string): string {
  const snake = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return ['from', 'is', 'not', 'in'].includes(snake) ? `${snake}_` : snake;
}
