"""Annotates a corpus with glossator on Spark: articles in, Parquet (and JSON Lines) out.

    spark-submit distributed/annotate.py CORPUS --out RESULTS

Each partition goes through one process of `glossator annotate - --format jsonl`, which gives a line for every line. A
process that fails, or gives too few lines, fails its task, and Spark does that partition again elsewhere; an article
that cannot be annotated is no such failure, but a row with its status. README.md says how to run it.
"""

import argparse
import hashlib
import json
import queue
import shlex
import subprocess
import sys
import threading
from contextlib import suppress
from itertools import chain

from pyspark.sql import SparkSession
from pyspark.sql import functions as F

LINE_SCHEMA = "id string, status string, message string, json string"

# What of an article's JSON becomes columns; all of it stays beside them as text.
RECORD_SCHEMA = """
    source struct<title: string, publishedAt: string, publisher: string, language: string, sha256: string>,
    generator struct<name: string, version: string, rules: string>,
    entities array<struct<id: string, type: string, kind: string, name: string, aliases: array<string>,
        acronym: string>>,
    mentions array<struct<id: string, type: string, form: string, text: string, start: int, end: int,
        entity: string>>,
    quotations array<struct<id: string, type: string, text: string, start: int, end: int,
        speaker: struct<name: string, entity: string, text: string>, cue: struct<text: string, lemma: string>>>
"""

# glossator's exit codes: all well; some articles were not annotated, as their lines say; none could be read.
FINISHED = (0, 3, 6)


def main():
    options = parsed(sys.argv[1:])
    spark = SparkSession.builder.appName("glossator").getOrCreate()
    rows = read(spark, options)
    if options.partitions:
        rows = rows.repartition(options.partitions)
    command = shlex.split(options.glossator) + shlex.split(
        "annotate - --stdin-format jsonl --format jsonl --quiet --jobs 1"
    )
    command += ["--text-field", options.text_field, "--id-field", options.id_field]
    command += ["--timeout", str(options.timeout)] + shlex.split(options.options)
    id_field = options.id_field
    lines = rows.rdd.mapPartitions(lambda part: annotated((row.value for row in part), command, id_field))
    table = (
        spark.createDataFrame(lines, LINE_SCHEMA)
        .withColumn("record", F.from_json("json", RECORD_SCHEMA))
        .select("id", "status", "message", "record.*", "json")
    )
    mode = "overwrite" if options.overwrite else "errorifexists"
    table.write.mode(mode).parquet(f"{options.out}/parquet")
    written = spark.read.parquet(f"{options.out}/parquet")
    if options.jsonl:
        # Articles that were not annotated have lines, too, as glossator writes them.
        failed = F.to_json(F.struct("id", "status", "message"))
        line = F.coalesce("json", failed).alias("value")
        written.select(line).write.mode(mode).text(f"{options.out}/jsonl", compression="gzip")
    counts = {row["status"]: row["count"] for row in written.groupBy("status").count().collect()}
    for status in sorted(counts):
        print(f"{counts[status]:>12,}  {status}", file=sys.stderr)
    spark.stop()
    sys.exit(0 if set(counts) <= {"ok", "ok-with-warnings"} else 3)


def parsed(arguments):
    parser = argparse.ArgumentParser(description="Annotate a corpus with glossator on Spark.")
    parser.add_argument("corpus", nargs="+", help="files, folders or patterns, on any file system that Spark reads")
    parser.add_argument("--out", required=True, help="folder of the results: parquet/ and, where asked for, jsonl/")
    parser.add_argument("--input-format", choices=["jsonl", "parquet", "text"], default="jsonl",
                        help="text: a file an article")
    parser.add_argument("--text-field", default="text", help="field or column that has the text")
    parser.add_argument("--id-field", default="id", help="field or column that names the article")
    parser.add_argument("--jsonl", action="store_true", help="also write JSON Lines, gzip")
    parser.add_argument("--overwrite", action="store_true", help="replace earlier results")
    parser.add_argument("--partitions", type=int, help="cut the corpus into so many parts")
    parser.add_argument("--timeout", type=float, default=60, help="seconds that one article may take")
    parser.add_argument("--glossator", default="glossator", help="how the workers call it")
    parser.add_argument("--options", default="", help='more options of glossator annotate, such as "--tokens"')
    return parser.parse_args(arguments)


def read(spark, options):
    """The corpus as one column, `value`, of JSON objects."""
    if options.input_format == "jsonl":
        return spark.read.text(options.corpus, lineSep="\n").where(F.trim("value") != "")
    if options.input_format == "parquet":
        rows = spark.read.parquet(*options.corpus)
    else:
        rows = spark.read.text(options.corpus, wholetext=True).select(
            F.input_file_name().alias(options.id_field), F.col("value").alias(options.text_field)
        )
    return rows.select(F.to_json(F.struct("*")).alias("value"))


def annotated(rows, command, id_field):
    """Sends lines of JSON through one glossator process; yields (id, status, message, JSON) for each, in order.

    Raises where the process fails, or where its lines are not as many as the rows.
    """
    rows = iter(rows)
    first = next(rows, None)
    if first is None:
        # Without articles, no models need to be loaded.
        return
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    names = queue.SimpleQueue()
    sender = Thread(send, first, rows, process.stdin, names, id_field)
    listener = Thread(end_of, process.stderr)
    received = 0
    try:
        for line in process.stdout:
            received += 1
            yield row_of(line, names.get(timeout=60))
        code = process.wait()
        sent = sender.result()
        if code not in FINISHED or received != sent:
            raise RuntimeError(
                f"glossator ended with code {code} after {received} of {sent} lines: {listener.result()}"
            )
    finally:
        process.kill()
        process.wait()
        listener.join()
        for pipe in (process.stdout, process.stderr):
            pipe.close()


def send(first, rest, pipe, names, id_field):
    """Writes rows into the process and remembers their names; returns how many they were."""
    count = 0
    # A process that has ended too early breaks the pipe; its exit code is the better reason.
    with suppress(BrokenPipeError), pipe:
        for row in chain([first], rest):
            count += 1
            name, line = named(row, id_field)
            names.put(name)
            pipe.write(line.encode("utf-8", "replace") + b"\n")
    return count


def named(line, id_field):
    """The name of a row, and the row with it. One without a name is called by its hash: places in partitions are chance."""
    try:
        row = json.loads(line)
    except ValueError:
        row = None
    name = row.get(id_field) if isinstance(row, dict) else None
    if isinstance(name, (str, int)) and not isinstance(name, bool):
        return str(name), line
    name = "row-" + hashlib.sha256(line.encode("utf-8", "replace")).hexdigest()[:16]
    return name, json.dumps({**row, id_field: name}) if isinstance(row, dict) else line


def row_of(line, name):
    record = json.loads(line)
    if "schemaVersion" not in record:
        return name, record["status"], record.get("message"), None
    # Where an article stood in its partition is chance, too.
    record["source"]["path"] = record["id"]
    whole = any(each["start"] == each["end"] == 0 for each in record["diagnostics"])
    text = json.dumps(record, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return name, "ok-with-warnings" if whole else "ok", None, text


def end_of(pipe):
    """Reads what a process says of itself and returns the end of it."""
    end = b""
    for line in pipe:
        end = (end + line)[-4000:]
    return end.decode("utf-8", "replace")


class Thread(threading.Thread):
    """Runs a function beside others; `result` waits for what it returns, or raises what it raises."""

    def __init__(self, run, *arguments):
        super().__init__(daemon=True)
        self.work = lambda: run(*arguments)
        self.value = self.error = None
        self.start()

    def run(self):
        try:
            self.value = self.work()
        except BaseException as error:
            self.error = error

    def result(self):
        self.join()
        if self.error is not None:
            raise self.error
        return self.value


if __name__ == "__main__":
    main()
