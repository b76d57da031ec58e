import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  isRequiredArgument,
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

/** Methods whose arguments, beside inputs and how a list pages, are those of fields. */
const OPTIONS: Record<string, string[]> = {
  BackboneOptions: ['Backbone.fixed', 'Backbone.penalised'],
  BalanceOptions: ['CoalitionNetwork.balance'],
  EstimateOptions: ['Query.estimate'],
  NeighbourhoodOptions: ['Query.neighbourhood'],
  PhasesOptions: ['Query.networkPhases'],
  PolarizationOptions: ['CoalitionNetwork.polarization'],
  RobustnessOptions: ['CoalitionNetwork.robustness', 'Robustness.together'],
  SearchOptions: ['Query.search'],
};
const NO_OPTIONS = ['after', 'before', 'first', 'input', 'last', 'window'];
/** What methods take that take more than one input, or a limit. */
const ARGUMENTS: Record<string, string[]> = {
  TimelineArguments: ['CoalitionNetworkInput', 'SeriesWindow'],
  PhasesArguments: ['CoalitionNetworkInput', 'SeriesWindow', 'PhasesOptions'],
  BackboneArguments: ['CoalitionNetworkInput', 'BackboneOptions'],
  BalanceArguments: ['CoalitionNetworkInput', 'BalanceOptions'],
  BrokersArguments: ['CoalitionNetworkInput', 'Limit'],
  PolarizationArguments: ['CoalitionNetworkInput', 'PolarizationOptions'],
  RobustnessArguments: ['CoalitionNetworkInput', 'RobustnessOptions', 'Limit'],
  ContradictionsArguments: ['ContradictionsInput', 'Limit'],
  NeighbourhoodArguments: ['NeighbourhoodOptions', 'Limit'],
  SearchArguments: ['SearchOptions', 'Limit'],
  ShiftsArguments: ['ShiftsInput', 'Limit'],
};

interface FieldSet {
  name: string;
  fields: (GraphQLArgument | GraphQLInputField)[];
}

const schema = buildSchema(readFileSync(FROM, 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const enums = types.filter(isEnumType);
const inputs = types.filter(isInputObjectType);
const fieldSets: FieldSet[] = [
  ...inputs.map((type) => ({ name: type.name, fields: Object.values(type.getFields()) })),
  ...Object.entries(OPTIONS).map(([name, paths]) => ({ name, fields: argumentsOf(paths) })),
];

copyFileSync(FROM, `${TO}/schema.graphql`);
const parts = [
  HEAD,
  enums.map((type) => `${type.name} = Literal[${values(type)}]`).join('\n'),
  ...fieldSets.map(toTypedDict),
  'class Limit(TypedDict, total=False):\n    limit: int',
  ...listArguments(),
  ...Object.entries(ARGUMENTS).map(([name, bases]) => `class ${name}(${bases.join(', ')}):\n    pass`),
  table('ENUMS: dict[str, tuple[str, ...]]', enums, (type) => `(${values(type)},)`),
  table('INPUTS: dict[str, dict[str, tuple[str, str]]]', fieldSets, toFieldTable),
  `ONE_OF = frozenset({${quoted(inputs.filter(({ isOneOf }) => isOneOf))}})`,
  table('FIELDS: dict[str, tuple[str, ...]]', types, toFieldNames),
];
writeFileSync(`${TO}/schema_generated.py`, `${parts.join('\n\n')}\n`);

/** `asOf: Date` → `as_of: str | date`; what is a word of Python gets a `_` after it. */
function toTypedDict({ name, fields }: FieldSet): string {
  const rows = fields.map((field) => {
    const hint = toHint(field.type);
    return `    ${toSnake(field.name)}: ${isRequiredInputField(field) ? `Required[${hint}]` : hint}`;
  });
  return `class ${name}(TypedDict, total=False):\n${rows.join('\n')}`;
}

/** The arguments of fields; where there are several fields, each is asked for only with its own. */
function argumentsOf(paths: string[]): GraphQLArgument[] {
  return paths.flatMap((path) => {
    const [type = '', field = ''] = path.split('.');
    const found = schema.getType(type);
    const args = isObjectType(found) ? found.getFields()[field]?.args : undefined;
    if (!args) throw new Error(`the schema has no ${path}`);
    return args
      .filter(({ name }) => !NO_OPTIONS.includes(name))
      .map((arg) =>
        paths.length === 1 && isRequiredArgument(arg) ? arg : { ...arg, type: getNullableType(arg.type) },
      );
  });
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

function toFieldTable({ fields }: FieldSet): string {
  const rows = fields.map(
    (field) =>
      `        ${JSON.stringify(field.name)}: (${JSON.stringify(String(field.type))}, ${JSON.stringify(field.description ?? '')}),`,
  );
  return `{\n${rows.join('\n')}\n    }`;
}

function toFieldNames(type: GraphQLNamedType): string | undefined {
  return isObjectType(type) || isInterfaceType(type) ? `(${quoted(Object.values(type.getFields()))},)` : undefined;
}

function table<T extends { name: string }>(head: string, rows: T[], toValue: (type: T) => string | undefined): string {
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
