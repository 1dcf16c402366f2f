"""Brings the corpora together as sentences, and says which of them are held out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from gum_mentions import find_mentions, kinds_of_words
from gum_names import mark_names
from lemma_script import lemma_script
from read_conllu import TreebankSentence, read_conllu
from read_names import read_columns, read_universal_ner
from sentence import Sentence

EVAL = Path(__file__).parent.parent / "test" / "eval"
# Genres whose texts may be used for non-commercial purposes only.
FORBIDDEN_GENRES = {"whow", "fiction"}
LONGEST = 120
"""Words of a sentence of a names corpus; what is longer is a list."""


def held_out_documents() -> set[str]:
    """GUM's documents that no training sees; test/eval reads the same list."""
    genres: dict[str, list[str]] = json.loads((EVAL / "gum-held-out.json").read_text())
    return {document for documents in genres.values() for document in documents}


def read_corpora(folder: Path) -> Iterator[Sentence]:
    """Every sentence of every corpus in the folder, in a fixed order."""
    yield from _read_gum(folder / "gum")
    yield from _read_ewt(folder)
    for path in sorted((folder / "ner").iterdir()):
        if not path.name.startswith("uner"):
            yield from _read_names(path)


def _annotate(sentence: TreebankSentence, source: str, part: str) -> Sentence:
    tokens = sentence.tokens
    return Sentence(
        words=[token.form for token in tokens],
        source=source,
        part=part,
        id=sentence.id,
        tags=[token.tag for token in tokens],
        lemmas=[lemma_script(token.form, token.lemma) for token in tokens],
        heads=[token.head for token in tokens],
        relations=[token.relation for token in tokens],
    )


def _read_gum(folder: Path) -> Iterator[Sentence]:
    held_out = held_out_documents()
    marked = _marked_names()
    for path in sorted(folder.glob("*.conllu")):
        document = path.stem
        if document.split("_")[1] in FORBIDDEN_GENRES:
            continue
        for parsed in read_conllu(path):
            part = "gum-held-out" if document in held_out else "train"
            sentence = _annotate(parsed, "gum", part)
            sentence.document = document
            mentions = find_mentions(parsed.tokens)
            sentence.kinds = kinds_of_words(parsed.tokens, mentions)
            sentence.marks_misc = False
            sentence.names_are_noisy = True
            if part == "train":
                sentence.names = mark_names(parsed.tokens, mentions)
            elif document in marked:
                spans = marked[document].get(sentence.id, [])
                sentence.names = _labels_of(spans, len(sentence.words))
            yield sentence


def _marked_names() -> dict[str, dict[str, list[tuple[int, int, str]]]]:
    """Names that were marked by hand in held-out documents, as [first word, last word, type] by sentence."""
    path = EVAL / "gum-names.json"
    return json.loads(path.read_text()) if path.exists() else {}


def _labels_of(spans: list[tuple[int, int, str]], size: int) -> list[str]:
    labels = ["O"] * size
    for first, last, kind in spans:
        for i in range(first, last + 1):
            labels[i] = f"{'B' if i == first else 'I'}-{kind}"
    return labels


def _read_ewt(folder: Path) -> Iterator[Sentence]:
    """The English Web Treebank. Its dev part is held out; its test part is trained on."""
    dev = {sentence.id for sentence in read_conllu(folder / "ewt-splits" / "dev.conllu")}
    names: dict[str, tuple[list[str], list[str]]] = {}
    first_draft: set[str] = set()
    for part in ("train", "dev", "test"):
        annotated = read_universal_ner(folder / "ner" / f"uner_{part}.iob2")
        names.update(annotated)
        if part == "train":
            first_draft = set(annotated)
    for path in sorted((folder / "ewt").glob("*.conllu")):
        for parsed in read_conllu(path):
            sentence = _annotate(parsed, "ewt", "ewt-dev" if parsed.id in dev else "train")
            words, labels = names.get(parsed.id, ([], []))
            if words == sentence.words:
                sentence.names = labels
            sentence.marks_misc = False
            sentence.names_are_noisy = parsed.id in first_draft
            yield sentence


def _read_names(path: Path) -> Iterator[Sentence]:
    source = path.name.split("_")[0].split(".")[0]
    part = "politics-test" if path.name == "crossner_politics_test.txt" else "train"
    for words, labels in read_columns(path):
        if len(words) <= LONGEST:
            # The Broad Twitter Corpus has no MISC.
            yield Sentence(words, source, part, names=labels, marks_misc=source != "BTC")
