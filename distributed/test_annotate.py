"""Tests of annotate.py: python3 distributed/test_annotate.py, or npm run test:spark.

A standalone cluster of a master and two workers, processes of their own, annotates a corpus with broken rows, while
one of its two executors is killed; the results must be those of one machine, each once.
"""

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import unittest
from pathlib import Path

try:
    import pyspark
except ImportError:
    sys.exit("PySpark is missing. Install it: python3 -m pip install -r distributed/requirements.txt")

from annotate import annotated, named

HERE = Path(__file__).resolve().parent
GLOSSATOR = f"node {HERE.parent / 'dist' / 'cli.js'}"
SPARK_HOME = Path(pyspark.__file__).parent
ENVIRONMENT = {
    **os.environ,
    "SPARK_HOME": str(SPARK_HOME),
    "SPARK_LOCAL_IP": "127.0.0.1",
    "PYSPARK_PYTHON": sys.executable,
    "PYSPARK_DRIVER_PYTHON": sys.executable,
}
ARTICLES = 600
FILES = 4
PARTITIONS = 8


def article(number):
    name = ["Ana Ruiz", "Peter Lindqvist", "Grace Okoro", "Maria Lopez"][number % 4]
    return f"“We counted {number} boats,” said {name} of the World Health Organization.\n" * (1 + number % 20)


def rows():
    """The corpus, and beside it rows that cannot be annotated."""
    for number in range(ARTICLES):
        yield json.dumps({"id": f"a/{number}", "title": f"Boats {number}", "text": article(number)})
        if number % 100 == 0:
            yield '{"text": half a row'
        if number % 150 == 0:
            yield json.dumps({"id": f"empty-{number}"})


class Process(unittest.TestCase):
    """One partition, and processes that do not do what they should."""

    def lines(self, *command, count=3):
        return list(annotated((json.dumps({"id": n, "text": "x"}) for n in range(count)), command, "id"))

    def test_no_rows_start_no_process(self):
        self.assertEqual(self.lines("/is/not/there", count=0), [])

    def test_a_process_that_fails(self):
        with self.assertRaisesRegex(RuntimeError, "code 1 after 0 of .* lines: no luck"):
            self.lines("sh", "-c", "cat > /dev/null; echo no luck >&2; exit 1")

    def test_a_process_that_gives_too_few_lines(self):
        with self.assertRaisesRegex(RuntimeError, "code 0 after 2 of 3 lines"):
            self.lines("sh", "-c", "head -n 2 | sed 's/.*/{\"id\": \"x\", \"status\": \"failed\"}/'; cat > /dev/null")

    def test_a_process_that_is_killed(self):
        with self.assertRaisesRegex(RuntimeError, "code -9"):
            self.lines("sh", "-c", "kill -9 $$")

    def test_rows_that_cannot_be_read(self):
        def broken():
            yield "{}"
            raise OSError("the disk is gone")

        with self.assertRaisesRegex(OSError, "the disk is gone"):
            list(annotated(broken(), ["sh", "-c", "cat > /dev/null"], "id"))

    def test_names(self):
        self.assertEqual(named('{"id": 7, "text": "x"}', "id"), ("7", '{"id": 7, "text": "x"}'))
        name, line = named('{"text": "x"}', "id")
        self.assertRegex(name, "^row-[0-9a-f]{16}$")
        self.assertEqual(json.loads(line), {"id": name, "text": "x"})
        self.assertEqual(named("{half", "id")[1], "{half")


class Cluster(unittest.TestCase):
    def test_a_killed_executor_changes_nothing(self):
        with tempfile.TemporaryDirectory(prefix="glossator-spark-") as folder, cluster(Path(folder)) as master:
            corpus = Path(folder, "corpus")
            corpus.mkdir()
            lines = list(rows())
            for file in range(FILES):
                Path(corpus, f"part-{file}.jsonl").write_text("\n".join(lines[file::FILES]) + "\n")
            log = Path(folder, "job.log")
            with log.open("w") as sink:
                job = subprocess.Popen(
                    [SPARK_HOME / "bin/spark-submit", "--master", master, "--driver-memory", "512m",
                     "--executor-memory", "512m", "--conf", "spark.ui.enabled=false", HERE / "annotate.py",
                     corpus, "--out", f"{folder}/out", "--glossator", GLOSSATOR, "--jsonl",
                     "--partitions", str(PARTITIONS)],
                    env=ENVIRONMENT, stdout=sink, stderr=sink,
                )
                try:
                    killed = kill_an_executor(job, Path(folder, "out/parquet"))
                    code = job.wait(timeout=240)
                finally:
                    job.kill()
            said = log.read_text()
            self.assertTrue(killed, said[-3000:])
            self.assertIn("Lost executor", said)
            self.assertEqual(code, 3, said[-3000:])
            expected = one_machine(lines)
            found = [json.loads(line) for line in written(Path(folder, "out"))]
            self.assertEqual(len(found), len(lines))
            self.assertEqual(sorted(map(key, found)), sorted(map(key, expected)))


class Formats(unittest.TestCase):
    def test_text_in_parquet_out_and_in_again(self):
        with tempfile.TemporaryDirectory(prefix="glossator-spark-") as folder:
            Path(folder, "texts").mkdir()
            Path(folder, "texts/a.txt").write_text(article(1))
            self.run_job(f"{folder}/texts", "--input-format", "text", "--out", f"{folder}/one", "--jsonl")
            (line,) = map(json.loads, written(Path(folder, "one")))
            self.assertEqual(line["quotations"][0]["speaker"]["name"], "Peter Lindqvist")
            again = ["--input-format", "parquet", "--text-field", "json", "--jsonl", "--options=--tokens"]
            self.run_job(f"{folder}/one/parquet", *again, "--out", f"{folder}/two")
            (line,) = map(json.loads, written(Path(folder, "two")))
            self.assertEqual(line["source"]["fields"]["status"], "ok")
            self.assertIn("tokens", line)

    def run_job(self, *arguments):
        job = subprocess.run(
            [SPARK_HOME / "bin/spark-submit", "--master", "local[1]", "--conf", "spark.ui.enabled=false",
             HERE / "annotate.py", *arguments, "--glossator", GLOSSATOR],
            env=ENVIRONMENT, capture_output=True, check=False, timeout=120,
        )
        self.assertEqual(job.returncode, 0, job.stderr.decode()[-3000:])


def key(line):
    """What must be the same on one machine and on many; paths and made-up names tell where a row stood."""
    if "schemaVersion" not in line:
        return json.dumps([line["status"], line["message"]])
    return json.dumps({**line, "source": {**line["source"], "path": ""}}, sort_keys=True)


def one_machine(lines):
    command = f"{GLOSSATOR} annotate - --stdin-format jsonl --format jsonl --quiet --jobs 0".split()
    run = subprocess.run(command, input="\n".join(lines).encode(), capture_output=True, check=False)
    if run.returncode != 3:
        raise RuntimeError(f"one machine ended with code {run.returncode}: {run.stderr.decode()[-3000:]}")
    return [json.loads(line) for line in run.stdout.decode().splitlines()]


def written(out):
    for file in sorted(Path(out, "jsonl").glob("*.gz")):
        yield from gzip.decompress(file.read_bytes()).decode().splitlines()


class cluster:
    """A master and two workers with an executor each, all processes of their own; ended by their ids."""

    def __init__(self, folder):
        self.folder = folder
        self.processes = []

    def __enter__(self):
        port = random.randint(20_000, 60_000)
        master = f"spark://127.0.0.1:{port}"
        self.start("master.Master", "--host", "127.0.0.1", "--port", str(port), "--webui-port", "0")
        self.wait_for("master.Master.log", "I have been elected leader", 1)
        for number in (1, 2):
            self.start("worker.Worker", "--cores", "1", "--memory", "1g", "--webui-port", "0",
                       "--work-dir", f"{self.folder}/work-{number}", master)
        self.wait_for("worker.Worker.log", "Successfully registered with master", 2)
        return master

    def __exit__(self, *_):
        for process in self.processes:
            process.terminate()
        for process in self.processes:
            process.wait()

    def start(self, what, *arguments):
        with Path(self.folder, f"{what}.log").open("a") as log:
            self.processes.append(subprocess.Popen(
                [SPARK_HOME / "bin/spark-class", f"org.apache.spark.deploy.{what}", *arguments],
                env={**ENVIRONMENT, "SPARK_DAEMON_MEMORY": "256m"}, stdout=log, stderr=log,
            ))

    def wait_for(self, log, text, times):
        until = time.monotonic() + 60
        while Path(self.folder, log).read_text().count(text) < times:
            if time.monotonic() > until:
                raise TimeoutError(Path(self.folder, log).read_text()[-3000:])
            time.sleep(0.1)


def kill_an_executor(job, parquet):
    """Kills one of the job's executors while it works: some partitions are written, others are not."""
    while job.poll() is None:
        done = list(parquet.glob("_temporary/0/task_*"))
        if len(done) >= 3:
            for executor in executors(parquet.parent.parent):
                os.kill(executor, signal.SIGKILL)
                return True
        time.sleep(0.05)
    return False


def executors(folder):
    """Ids of the executors whose work lies in the folder."""
    for process in Path("/proc").glob("[0-9]*"):
        try:
            arguments = Path(process, "cmdline").read_bytes()
            place = os.readlink(process / "cwd")
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in arguments and place.startswith(str(folder)):
            yield int(process.name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
