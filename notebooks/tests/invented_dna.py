"""A small debate that nobody had, as Discourse Network Analyzer 3 saves one."""

from __future__ import annotations

import sqlite3
from pathlib import Path

TABLES = (
    "SETTINGS(Property TEXT PRIMARY KEY, Value TEXT)",
    "DOCUMENTS(ID INTEGER PRIMARY KEY, Title TEXT, Text TEXT, Author TEXT, Source TEXT, Section TEXT, Notes TEXT, "
    "Type TEXT, Date INTEGER)",
    "STATEMENTTYPES(ID INTEGER PRIMARY KEY, Label TEXT)",
    "VARIABLES(ID INTEGER PRIMARY KEY, Variable TEXT, DataType TEXT, StatementTypeId INTEGER)",
    "ENTITIES(ID INTEGER PRIMARY KEY, VariableId INTEGER, Value TEXT, ChildOf INTEGER)",
    "ATTRIBUTEVARIABLES(ID INTEGER PRIMARY KEY, VariableId INTEGER, AttributeVariable TEXT)",
    "ATTRIBUTEVALUES(ID INTEGER PRIMARY KEY, EntityId INTEGER, AttributeVariableId INTEGER, AttributeValue TEXT)",
    "STATEMENTS(ID INTEGER PRIMARY KEY, StatementTypeId INTEGER, DocumentId INTEGER, Start INTEGER, Stop INTEGER)",
    "DATASHORTTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Entity INTEGER)",
    "DATALONGTEXT(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value TEXT)",
    "DATAINTEGER(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
    "DATABOOLEAN(ID INTEGER PRIMARY KEY, StatementId INTEGER, VariableId INTEGER, Value INTEGER)",
)
VARIABLES = {"organization": "short text", "concept": "short text", "agreement": "boolean"}
FEBRUARY_2020 = 1_580_515_200
DOCUMENTS = ("A hearing on the harbour", "An evening at the town hall")
#: Document, who, what, agreed. The second one repeats the first, in the same document.
STATEMENTS = (
    (1, "Dockers", "Deepen the harbour", 1),
    (1, "Dockers", "Deepen the harbour", 1),
    (1, "Fishers", "Deepen the harbour", 0),
    (1, "Shippers", "Deepen the harbour", 1),
    (1, "Fishers", "Night trains", 1),
    (2, "Dockers", "Deepen the harbour", 1),
    (2, "Shippers", "Deepen the harbour", 1),
    (2, "Bird Friends", "Deepen the harbour", 0),
    (2, "Bird Friends", "Night trains", 1),
    (2, "Shippers", "Night trains", 0),
    (2, "Dockers", "Night trains", 1),
    (2, "Town Council", "Night trains", 1),
)


def write_dna(path: Path) -> None:
    """Writes it to that file."""
    file = sqlite3.connect(path)
    for table in TABLES:
        file.execute(f"CREATE TABLE {table}")
    file.execute("INSERT INTO SETTINGS VALUES ('version', '3.1.2')")
    file.execute("INSERT INTO STATEMENTTYPES VALUES (1, 'DNA Statement')")
    for at, (name, kind) in enumerate(VARIABLES.items(), 1):
        file.execute("INSERT INTO VARIABLES VALUES (?, ?, ?, 1)", (at, name, kind))
    for at, title in enumerate(DOCUMENTS, 1):
        row = (at, title, "x" * 200, FEBRUARY_2020)
        file.execute("INSERT INTO DOCUMENTS VALUES (?, ?, ?, '', '', '', '', '', ?)", row)
    names = {(1, row[1]) for row in STATEMENTS} | {(2, row[2]) for row in STATEMENTS}
    entities = {entity: at for at, entity in enumerate(sorted(names), 1)}
    for entity, at in entities.items():
        file.execute("INSERT INTO ENTITIES VALUES (?, ?, ?, NULL)", (at, *entity))
    for at, (document, organization, concept, agreement) in enumerate(STATEMENTS, 1):
        file.execute("INSERT INTO STATEMENTS VALUES (?, 1, ?, ?, ?)", (at, document, 10 * at, 10 * at + 9))
        for entity in ((1, organization), (2, concept)):
            coded = (at, entity[0], entities[entity])
            file.execute("INSERT INTO DATASHORTTEXT VALUES (NULL, ?, ?, ?)", coded)
        file.execute("INSERT INTO DATABOOLEAN VALUES (NULL, ?, 3, ?)", (at, agreement))
    file.commit()
    file.close()
