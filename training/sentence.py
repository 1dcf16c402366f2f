"""A sentence and whichever of our six kinds of label its source annotates."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

UNKNOWN = "?"
"""Stands where a source says nothing about a word: such a label is not learned from."""


@dataclass
class Sentence:
    """Words with labels, one a word in each list; None where the source does not annotate that kind."""

    words: list[str]
    source: str
    part: str
    """"train", or the name of the set it is held out for."""
    id: str = ""
    document: str = ""
    tags: list[str] | None = None
    lemmas: list[str] | None = None
    """Lemma scripts, see lemma_script.py."""
    heads: list[int] | None = None
    """Number of the governing word, counted from 1; 0 for the root, -1 where unknown."""
    relations: list[str] | None = None
    names: list[str] | None = None
    """BIO labels of PER, ORG, LOC and MISC."""
    kinds: list[str] | None = None
    """Kind of the mention that a word heads; "_" for none."""
    marks_misc: bool = True
    """False where names of other kinds than PER, ORG and LOC were left unmarked."""
    names_are_noisy: bool = False
    """True where the names come from one annotator's first draft, or by rule."""


def write_sentences(path: Path, sentences: Iterable[Sentence]) -> None:
    """Writes one JSON object a line."""
    with path.open("w", encoding="utf-8") as file:
        for sentence in sentences:
            file.write(json.dumps(asdict(sentence), ensure_ascii=False) + "\n")


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Reads what write_sentences wrote."""
    with path.open(encoding="utf-8") as file:
        for line in file:
            yield Sentence(**json.loads(line))
