"""Reads treebanks in CoNLL-U (https://universaldependencies.org/format.html)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Token:
    """A syntactic word; multiword tokens and empty nodes are left out."""

    form: str
    lemma: str
    upos: str
    tag: str
    head: int
    relation: str
    misc: str


@dataclass(frozen=True)
class TreebankSentence:
    id: str
    tokens: list[Token]


def read_conllu(path: Path) -> Iterator[TreebankSentence]:
    """Yields the sentences of a file, in order."""
    sentence_id = ""
    tokens: list[Token] = []
    with path.open(encoding="utf-8") as file:
        for line in file:
            line = line.rstrip("\n")
            if line.startswith("# sent_id = "):
                sentence_id = line.removeprefix("# sent_id = ")
            elif line == "" and tokens:
                yield TreebankSentence(sentence_id, tokens)
                tokens = []
            elif line and not line.startswith("#"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    form, lemma, upos, tag = cells[1:5]
                    tokens.append(Token(form, lemma, upos, tag, int(cells[6]), cells[7], cells[9]))
    if tokens:
        yield TreebankSentence(sentence_id, tokens)
