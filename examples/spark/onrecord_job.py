"""The tables of onrecord from archives of any size, as Parquet, with Spark.

    spark-submit --py-files onrecord_filter.py onrecord_job.py --out tables crawl/*.warc.gz

Two steps. First every page becomes the rows of all tables, kept as JSON in OUT/_rows: the costly
step, done once a page. Then each table is written from them with the columns and types of
`onrecord run`. Both go through Spark's committer, so an attempt that failed leaves nothing behind.
"""

import argparse
import json
import os
import shlex
import subprocess

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

#: Types of columns, as `onrecord filter --schema` names them; what is not here is text.
TYPES = {
    "list": "array<string>",
    "links": "array<string>",
    "number": "double",
    "integer": "int",
    "yes-no": "boolean",
    "day": "date",
}


def options():
    parser = argparse.ArgumentParser(description=__doc__.split("\n\n")[0])
    parser.add_argument("files", nargs="*", help="files that onrecord reads: WARC, pages, tables of pages")
    parser.add_argument("--table", help="in place of files: a path that Spark reads as Parquet, a row a page")
    parser.add_argument("--html-column", default="html")
    parser.add_argument("--url-column")
    parser.add_argument("--id-column", default="id", help="its values must be there and differ")
    parser.add_argument("--published-column")
    parser.add_argument("--out", required=True, help="folder for the tables")
    parser.add_argument("--onrecord", default="onrecord", help="the command, as every executor has it")
    parser.add_argument("--config", help="a pipeline.config.ts that every executor has")
    parser.add_argument("--partitions", type=int, help="how many tasks the pages are divided into")
    return parser.parse_args()


def pages_of_files(files, base, command):
    """Lines for `onrecord filter`: an archive is read by one task, as it cannot be divided."""
    for file in files:
        # Names are told from one folder, so that they are the same on every executor.
        with subprocess.Popen(
            [*command, "pages", file], cwd=base, stdout=subprocess.PIPE, encoding="utf-8"
        ) as process:
            for line in process.stdout:
                yield json.loads(line)["id"], line.rstrip("\n")
        # 1: some pages could not be read; their lines say so.
        if process.returncode not in (0, 1):
            raise RuntimeError(f"onrecord pages {file} ended with {process.returncode}")


def pages_of_table(table, given):
    """The same from a table that Spark reads, wherever it lies."""
    html = F.col(given.html_column)
    is_bytes = dict(table.dtypes)[given.html_column] == "binary"
    fields = [
        F.col(given.id_column).cast("string").alias("id"),
        F.base64(html).alias("htmlBase64") if is_bytes else html.alias("html"),
    ]
    for name, column in (("url", given.url_column), ("published", given.published_column)):
        if column:
            fields.append(F.col(column).cast("string").alias(name))
    line = F.to_json(F.struct(*fields))
    return table.select(F.col(given.id_column).cast("string").alias("id"), line.alias("line"))


def rows_of_pages(pages, command):
    """(table, id, input, row as JSON) for every row of every page."""
    from onrecord_filter import warm

    for answer in warm(command).answers(line for _, line in pages):
        tables = json.loads(answer)["tables"]
        whole = tables.get("articles") or tables["problems"]
        key, source = whole[0].get("article_id"), whole[0].get("input")
        for table, rows in tables.items():
            for row in rows:
                yield table, key, source, json.dumps(row, ensure_ascii=False)


def without_repeated_ids(rows):
    """Of pages with one id the first by name stands. Most data sets have none: then nothing is done."""
    found = rows.where(F.col("table").isin("articles", "problems")).groupBy("id")
    inputs = found.agg(F.min("input").alias("first"), F.count_distinct("input").alias("count"))
    repeated = inputs.where("count > 1").select("id", "first").cache()
    if repeated.isEmpty():
        return rows
    joined = rows.join(F.broadcast(repeated), "id", "left")
    return joined.where("first is null or input <=> first").drop("first")


def write_table(rows, name, columns, out):
    """One table, with the columns and types of the file of the same name of `onrecord run`."""
    types = {column["name"]: TYPES.get(column["type"], "string") for column in columns}
    schema = ", ".join(f"`{column}` {type}" for column, type in types.items())
    parsed = rows.where(F.col("table") == name).select(F.from_json("row", schema).alias("row"))
    empty = F.array().cast("array<string>")
    cells = [
        (F.coalesce(F.col(f"row.`{column}`"), empty) if type == "array<string>" else F.col(f"row.`{column}`"))
        .alias(column)
        for column, type in types.items()
    ]
    parsed.select(*cells).write.mode("overwrite").parquet(f"{out}/{name}")


def main():
    given = options()
    onrecord = shlex.split(given.onrecord)
    config = ["--config", os.path.abspath(given.config)] if given.config else []
    schema = json.loads(subprocess.check_output([*onrecord, "filter", "--schema", *config]))
    spark = SparkSession.builder.appName("onrecord").getOrCreate()
    context = spark.sparkContext
    partitions = given.partitions or max(context.defaultParallelism * 8, 32)
    spark.conf.set("spark.sql.shuffle.partitions", partitions)
    if given.table:
        pages = pages_of_table(spark.read.parquet(given.table), given)
    else:
        files = sorted(os.path.abspath(file) for file in given.files)
        base = os.path.commonpath([os.path.dirname(file) for file in files])
        names = [os.path.relpath(file, base) for file in files]
        read = context.parallelize(names, len(names)).mapPartitions(
            lambda some: pages_of_files(some, base, [*onrecord])
        )
        pages = spark.createDataFrame(read, "id string, line string")
    # By id, so that a task that is tried again has the same pages whatever the order they come in.
    spread = pages.repartition(partitions, "id")
    command = [*onrecord, "filter", "--tables", *config]
    rows = spread.rdd.mapPartitions(lambda some: rows_of_pages(some, command))
    kept = f"{given.out}/_rows"
    spark.createDataFrame(rows, "table string, id string, input string, row string").write.mode(
        "overwrite"
    ).partitionBy("table").parquet(kept)
    written = without_repeated_ids(
        spark.read.schema("id string, input string, row string, table string").parquet(kept)
    )
    for name, columns in schema.items():
        write_table(written, name, columns, given.out)
    spark.stop()


if __name__ == "__main__":
    main()
