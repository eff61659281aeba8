"""Reads cases as JSON ({"gold": [tags], "predicted": [tags]}, IOB2) and prints what seqeval makes of each."""

import json
import sys
import warnings

from seqeval.metrics.v1 import precision_recall_fscore_support
from seqeval.scheme import IOB2

warnings.simplefilter("ignore")


def scores(case, **options):
    return precision_recall_fscore_support(
        [case["gold"]], [case["predicted"]], scheme=IOB2, zero_division=0, **options
    )


def types(case):
    return sorted({tag[2:] for side in case.values() for tag in side if tag != "O"})


def report(case):
    each = [[float(value) for value in values[:3]] for values in zip(*scores(case, average=None))]
    return {
        "types": dict(zip(types(case), each)),
        "all": [float(value) for value in scores(case, average="micro")[:3]],
    }


json.dump([report(case) for case in json.load(sys.stdin)], sys.stdout)
