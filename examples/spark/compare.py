"""Compares the tables of the Spark job with those of `onrecord run` (formats: parquet), by DuckDB.

    python compare.py LOCAL SPARK

Prints a JSON object: rows by table. Ends with 1 when columns, types or rows differ, or an id is
there twice. The order of rows is free.
"""

import json
import sys

import duckdb

local, spark = sys.argv[1:3]
tables = "articles quotations claims sources citations attributions entities mentions dates problems"
counts = {}
wrong = []
for table in tables.split():
    here, there = f"'{local}/{table}.parquet'", f"'{spark}/{table}/*.parquet'"
    described = [duckdb.sql(f"DESCRIBE SELECT * FROM {files}").fetchall() for files in (here, there)]
    heads = [[row[:2] for row in rows] for rows in described]
    if heads[0] != heads[1]:
        wrong.append(f"{table}: columns {heads}")
        continue
    key = "article_id" if table == "articles" else "id"
    [(count, keys)] = duckdb.sql(
        f"SELECT count(*), count(DISTINCT {key}) FROM {there}"
    ).fetchall()
    counts[table] = count
    if count != keys:
        wrong.append(f"{table}: {count} rows, {keys} ids")
    for one, other in ((here, there), (there, here)):
        more = duckdb.sql(f"(SELECT * FROM {one}) EXCEPT ALL (SELECT * FROM {other})").fetchall()
        if more:
            wrong.append(f"{table}: {len(more)} rows only in {one}, such as {more[0]}")
print(json.dumps(counts))
for line in wrong:
    print(line[:2000], file=sys.stderr)
sys.exit(1 if wrong else 0)
