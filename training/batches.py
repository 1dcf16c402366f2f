"""Batches of sentences of like length, as tensors."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from encode_sentences import IGNORED, Encoded
from word_shape import LOWER, MIXED, PUNCTUATION, SINGLE_CAPITAL, TITLE, UPPER

HEADS = ("tag", "lem", "rel", "ner", "kind", "head")
FLATTENED_SHARE = 0.06
"""Share of sentences whose capitals are taken away, or all of whose words get them."""
HEADLINE_SHARE = 0.04
"""Share of sentences whose longer words get a capital each, as headlines have."""
_CASED = (LOWER, TITLE, UPPER, MIXED, SINGLE_CAPITAL)


@dataclass
class Batch:
    """ids, shapes, mask: sentence x piece; the others: sentence x word, the root first."""

    sentences: list[Encoded]
    ids: Tensor
    shapes: Tensor
    mask: Tensor
    first: Tensor
    is_word: Tensor
    labels: dict[str, Tensor]
    marks_misc: Tensor
    names_are_noisy: Tensor


def group_by_length(sentences: list[Encoded], pieces: int, draw: random.Random | None = None) -> list[list[Encoded]]:
    """Groups of about so many pieces, padding included. With a `draw` they are mixed anew each time."""
    jitter = {id(sentence): draw.random() * 6 if draw else 0.0 for sentence in sentences}
    ordered = sorted(sentences, key=lambda sentence: len(sentence.ids) + jitter[id(sentence)])
    groups: list[list[Encoded]] = [[]]
    longest = 0
    for sentence in ordered:
        longest = max(longest, len(sentence.ids))
        if groups[-1] and longest * (len(groups[-1]) + 1) > pieces:
            groups.append([])
            longest = len(sentence.ids)
        groups[-1].append(sentence)
    if draw:
        draw.shuffle(groups)
    return groups


def collate(group: list[Encoded]) -> Batch:
    """Pads a group to its longest sentence."""
    length = max(len(sentence.ids) for sentence in group)
    width = max(len(sentence.first) for sentence in group)

    def padded(rows: list[list[int]], size: int, filler: int) -> Tensor:
        return torch.tensor([row + [filler] * (size - len(row)) for row in rows])

    return Batch(
        sentences=group,
        ids=padded([s.ids for s in group], length, 0),
        shapes=padded([s.shapes for s in group], length, PUNCTUATION),
        mask=padded([[1] * len(s.ids) for s in group], length, 0).float(),
        first=padded([s.first for s in group], width, 0),
        is_word=padded([[1] * len(s.first) for s in group], width, 0).bool(),
        labels={head: padded([s.labels.get(head, []) for s in group], width, IGNORED) for head in HEADS},
        marks_misc=torch.tensor([s.sentence.marks_misc for s in group]),
        names_are_noisy=torch.tensor([s.sentence.names_are_noisy for s in group]),
    )


def disguise_shapes(batch: Batch, draw: random.Random) -> None:
    """Changes the case of some sentences, so that capitals, lower case and headlines are survived."""
    cased = torch.isin(batch.shapes, torch.tensor(_CASED))
    for row, sentence in enumerate(batch.sentences):
        chance = draw.random()
        if chance < FLATTENED_SHARE:
            batch.shapes[row][cased[row]] = draw.choice((LOWER, UPPER))
        elif chance < FLATTENED_SHARE + HEADLINE_SHARE:
            for word, first, after in zip(
                sentence.sentence.words, sentence.first[1:], [*sentence.first[2:], len(sentence.ids) - 1], strict=True
            ):
                if len(word) > 3 and sentence.shapes[first] == LOWER:
                    batch.shapes[row, first:after] = TITLE
