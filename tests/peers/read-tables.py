"""Reads the tables of a run with other people's readers.

    read-tables.py RUN PARQUET     a run's folder, with its CSV tables, and a folder with the same tables as Parquet

Prints the rows of each table as each reader sees them, and what Frictionless says of the data package.
"""

import glob
import json
import os
import sys

import duckdb
import pandas
import pyarrow.parquet
from frictionless import validate

run, parquet = sys.argv[1:]


def tables():
    """The rows of each table as Arrow and DuckDB read the Parquet, and pandas and DuckDB the CSV; no cell is guessed."""
    for path in sorted(glob.glob(os.path.join(parquet, "*.parquet"))):
        name = os.path.basename(path)[:-8]
        csv = os.path.join(run, name + ".csv")
        text = pandas.read_csv(csv, dtype=str, keep_default_na=False)
        yield name, {
            "pyarrow reads parquet": as_text(pyarrow.parquet.read_table(path).to_pylist()),
            "duckdb reads parquet": as_text(duckdb.read_parquet(path).to_arrow_table().to_pylist()),
            "pandas reads csv": text.to_dict("records"),
            "duckdb reads csv": as_text(duckdb.read_csv(csv, all_varchar=True).to_arrow_table().to_pylist()),
        }


def as_text(rows):
    return [{column: "" if cell is None else str(cell) for column, cell in row.items()} for row in rows]


report = validate(os.path.join(run, "datapackage.json"))
json.dump(
    {
        "tables": dict(tables()),
        "problems": report.flatten(["taskNumber", "type", "note"]),
        "rows": {task.name: task.stats["rows"] for task in report.tasks},
    },
    sys.stdout,
)
