import initSqlJs, { type Database } from 'sql.js';

/** The tables of DNA 3 as far as they are read. */
const TABLES = [
  'SETTINGS(Property TEXT PRIMARY KEY, Value TEXT)',
  'DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, Type TEXT, Date INTEGER)',
  'STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT)',
  'VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER)',
  'ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, ChildOf INTEGER)',
  'ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT)',
  'ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT)',
  'STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER)',
  'DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER)',
  'DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT)',
  'DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)',
  'DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)',
];

const VARIABLES = {
  person: 'short text',
  organization: 'short text',
  concept: 'short text',
  agreement: 'boolean',
  intensity: 'integer',
  tone: 'short text',
  remark: 'long text',
} as const;
type Variable = keyof typeof VARIABLES;
const VARIABLE_NAMES = Object.keys(VARIABLES) as Variable[];

/** One statement; what is left out is empty, as DNA leaves it, or not there for numbers. */
export interface InventedStatement {
  person?: string;
  organization?: string;
  concept?: string;
  agreement?: 0 | 1;
  intensity?: number;
  tone?: string;
  remark?: string;
  /** Index of its document; left out: the first. */
  document?: number;
}

export interface InventedDocument {
  title: string;
  text?: string;
  author?: string;
  source?: string;
  /** Seconds since 1970; left out: 1 February 2020. */
  date?: number;
}

export interface InventedDna {
  version?: string | null;
  documents?: InventedDocument[];
  statements?: InventedStatement[];
  /** Name of the entity, attribute, value. */
  attributes?: [variable: Variable, entity: string, attribute: string, value: string][];
  /** SQL to run at the end. */
  then?: string[];
}

/** A database as DNA would write it, with one statement type and a variable of every kind. */
export async function inventDna({ statements = [], ...rest }: InventedDna = {}): Promise<Uint8Array> {
  const { version = '3.1.2', documents = [{ title: 'A debate' }], attributes = [], then = [] } = rest;
  const { Database } = await initSqlJs();
  const database = new Database();
  for (const table of TABLES) database.run(`CREATE TABLE ${table}`);
  if (version !== null) database.run("INSERT INTO SETTINGS VALUES ('version', ?)", [version]);
  database.run("INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement')");
  VARIABLE_NAMES.forEach((name, at) => {
    database.run('INSERT INTO VARIABLES VALUES (?, ?, ?, 1)', [at + 1, name, VARIABLES[name]]);
  });
  documents.forEach(({ title, text = 'x'.repeat(100), author = '', source = '', date = 1_580_515_200 }, at) => {
    database.run("INSERT INTO DOCUMENTS VALUES (?, ?, ?, ?, ?, '', '', '', ?)", [
      at + 1,
      title,
      text,
      author,
      source,
      date,
    ]);
  });
  statements.forEach((statement, at) => {
    addStatement(database, at + 1, statement);
  });
  for (const [variable, entity, attribute, value] of attributes) {
    const variableId = VARIABLE_NAMES.indexOf(variable) + 1;
    database.run('INSERT INTO ATTRIBUTEVARIABLES VALUES (NULL, ?, ?)', [variableId, attribute]);
    database.run('INSERT INTO ATTRIBUTEVALUES VALUES (NULL, ?, last_insert_rowid(), ?)', [
      entityId(database, variable, entity),
      value,
    ]);
  }
  for (const sql of then) database.run(sql);
  const bytes = database.export();
  database.close();
  return bytes;
}

function addStatement(database: Database, id: number, statement: InventedStatement): void {
  const start = 10 * (id - 1);
  database.run('INSERT INTO STATEMENTS VALUES (?, 1, ?, ?, ?)', [id, (statement.document ?? 0) + 1, start, start + 10]);
  for (const [at, name] of VARIABLE_NAMES.entries()) {
    const given = statement[name];
    const type = VARIABLES[name];
    const value = type === 'short text' ? entityId(database, name, String(given ?? '')) : given;
    const table = `DATA${type.replace(' ', '').toUpperCase()}`;
    if (value !== undefined) database.run(`INSERT INTO ${table} VALUES (NULL, ?, ?, ?)`, [id, at + 1, value]);
  }
}

/** DNA makes an entity when its name is first used. */
function entityId(database: Database, variable: Variable, value: string): number {
  const variableId = VARIABLE_NAMES.indexOf(variable) + 1;
  const sql = 'SELECT ID FROM ENTITIES WHERE VariableId = ? AND Value = ?';
  const known = database.exec(sql, [variableId, value])[0]?.values[0]?.[0];
  if (typeof known === 'number') return known;
  database.run('INSERT INTO ENTITIES VALUES (NULL, ?, ?, NULL)', [variableId, value]);
  return Number(database.exec('SELECT last_insert_rowid()')[0]?.values[0]?.[0]);
}
