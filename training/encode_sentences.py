"""Sentences as numbers: word pieces, shapes, and the indices of labels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tokenizers import Tokenizer

from labels import Labels
from sentence import Sentence
from word_shape import PUNCTUATION, word_shape

IGNORED = -100
"""A label that is not learned from."""
UNKNOWN_PIECE, CLS, SEP = 100, 101, 102
MAX_PIECES_OF_WORD = 12
MAX_PIECES = 180
"""Sentences of more would be left out; the corpora named in README.md have none."""


@dataclass
class Encoded:
    """Pieces, and labels by head with that of the root, `IGNORED`, first."""

    sentence: Sentence
    ids: list[int]
    shapes: list[int]
    first: list[int]
    labels: dict[str, list[int]]
    """By "tag", "lem", "rel", "ner", "kind", "head"; only those that the source annotates."""


class SentenceEncoder:
    """Splits words into pieces one by one, as the program does, and remembers them."""

    def __init__(self, tokenizer: Path, labels: Labels) -> None:
        self._tokenizer = Tokenizer.from_file(str(tokenizer))
        self._tokenizer.no_truncation()
        self._tokenizer.no_padding()
        self._index = {head: {label: i for i, label in enumerate(known)} for head, known in labels.items()}
        self._pieces: dict[str, list[int]] = {}

    def encode(self, sentences: Iterable[Sentence]) -> list[Encoded]:
        encoded = (self._encode(sentence) for sentence in sentences)
        return [sentence for sentence in encoded if len(sentence.ids) <= MAX_PIECES]

    def _encode(self, sentence: Sentence) -> Encoded:
        ids, shapes, first = [CLS], [PUNCTUATION], [0]
        for word in sentence.words:
            pieces = self._pieces_of(word)
            first.append(len(ids))
            ids += pieces
            shapes += [word_shape(word)] * len(pieces)
        labels = {
            head: [IGNORED, *(self._index[head].get(label, IGNORED) for label in marked)]
            for head, marked in (
                ("tag", sentence.tags),
                ("lem", sentence.lemmas),
                ("rel", sentence.relations),
                ("ner", sentence.names),
                ("kind", sentence.kinds),
            )
            if marked is not None
        }
        if "lem" in labels and sentence.lemmas:
            keep = self._index["lem"]["keep"]
            labels["lem"] = [
                keep if label == IGNORED and script != "?" else label
                for label, script in zip(labels["lem"], ["?", *sentence.lemmas], strict=True)
            ]
        if sentence.heads is not None:
            labels["head"] = [IGNORED, *(head if head >= 0 else IGNORED for head in sentence.heads)]
        return Encoded(sentence, [*ids, SEP], [*shapes, PUNCTUATION], first, labels)

    def _pieces_of(self, word: str) -> list[int]:
        if word not in self._pieces:
            ids = self._tokenizer.encode(word, add_special_tokens=False).ids
            self._pieces[word] = ids[:MAX_PIECES_OF_WORD] or [UNKNOWN_PIECE]
        return self._pieces[word]
