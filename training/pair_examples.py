"""What the reader of pairs learns from: sentences with the analyser's hidden states, and their pairs of entities."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper
from onnxruntime import InferenceSession, SessionOptions
from torch import Tensor

STATES = ("encoder.layers.3.output_norm", "encoder.layers.5.output_norm")
"""Values of the analyser's graph that the reader takes: the fourth of six layers, and the last."""
COLUMNS = ("subject", "object", "subjectType", "objectType", "subjectForm", "objectForm")
"""What is given of a pair beside roles and features, in the order of PairInputs in the program."""


@dataclass
class Pairs:
    """roles: pair x word; columns: pair; features: pair x number; right and possible: pair x relation type, with none
    last; weight: pair."""

    roles: Tensor
    columns: dict[str, Tensor]
    features: Tensor
    possible: Tensor
    right: Tensor
    weight: Tensor


@dataclass
class PairedSentence(Pairs):
    """The pairs of one sentence; states: word x state."""

    article: str
    states: Tensor
    is_ruled: Tensor
    is_in_gold: Tensor


@dataclass
class PairBatch(Pairs):
    """The pairs of several sentences, with the sentence each is of.

    states: sentence x word x state, padded to the longest.
    """

    states: Tensor
    is_word: Tensor
    sentence: Tensor


def states_message() -> bytes:
    """What makes the states outputs of the analyser when it follows its file: a message in two parts is one message."""
    message = onnx.ModelProto()
    for name in STATES:
        message.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, "piece", 384]))
    return bytes(message.SerializeToString())


def read_examples(path: Path, analyser: Path, types: int) -> list[PairedSentence]:
    """path: what training/pairs/examples.ts writes; analyser: its ONNX file."""
    options = SessionOptions()
    options.intra_op_num_threads = 1
    session = InferenceSession(analyser.read_bytes() + states_message(), options)
    with path.open() as lines:
        return [_read_line(json.loads(line), session, types) for line in lines]


def _read_line(line: dict[str, Any], session: InferenceSession, types: int) -> PairedSentence:
    feeds = {
        name: np.array([line[key]], np.int32) for name, key in (("ids", "ids"), ("shape", "shapes"), ("first", "first"))
    }
    layers = session.run(STATES, feeds)
    words = line["first"][1:]
    states = np.concatenate([layer[0][words] for layer in layers], axis=-1)
    pairs = len(line["types"])
    right, possible = (torch.zeros(pairs, types + 1, dtype=torch.bool) for _ in range(2))
    for row, (some, room) in enumerate(zip(line["types"], line["possible"], strict=True)):
        right[row, some or [types]] = True
        possible[row, [*room, types]] = True
    return PairedSentence(
        article=line["article"],
        states=torch.from_numpy(states).half(),
        roles=torch.tensor(line["roles"]),
        columns=dict(zip(COLUMNS, torch.tensor(line["columns"]).unbind(1), strict=True)),
        features=torch.tensor(line["features"], dtype=torch.float32),
        possible=possible,
        right=right,
        weight=torch.tensor(line["weight"], dtype=torch.float32),
        is_ruled=torch.tensor(line["isRuled"]),
        is_in_gold=torch.tensor(line["isInGold"]),
    )


def batches(
    sentences: list[PairedSentence], pairs: int, draw: random.Random | None = None
) -> Iterator[list[PairedSentence]]:
    """Groups with about so many pairs, of like length; with a `draw` they are mixed anew each time."""
    jitter = {id(sentence): draw.random() * 8 if draw else 0.0 for sentence in sentences}
    ordered = sorted(sentences, key=lambda sentence: len(sentence.states) + jitter[id(sentence)])
    groups: list[list[PairedSentence]] = [[]]
    for sentence in ordered:
        if sum(len(one.weight) for one in groups[-1]) >= pairs:
            groups.append([])
        groups[-1].append(sentence)
    if draw:
        draw.shuffle(groups)
    yield from groups


def collate(group: list[PairedSentence]) -> PairBatch:
    longest = max(len(sentence.states) for sentence in group)

    def padded(rows: Tensor, width: int) -> Tensor:
        """Rows (or columns) up to the longest sentence: zeros."""
        shape = list(rows.shape)
        shape[width] = longest - shape[width]
        return torch.cat([rows, torch.zeros(shape, dtype=rows.dtype)], width)

    return PairBatch(
        states=torch.stack([padded(sentence.states, 0) for sentence in group]).float(),
        is_word=torch.stack([padded(torch.ones(len(one.states), dtype=torch.bool), 0) for one in group]),
        sentence=torch.cat([torch.full((len(one.weight),), index) for index, one in enumerate(group)]),
        roles=torch.cat([padded(sentence.roles, 1) for sentence in group]),
        columns={name: torch.cat([sentence.columns[name] for sentence in group]) for name in COLUMNS},
        features=torch.cat([sentence.features for sentence in group]),
        possible=torch.cat([sentence.possible for sentence in group]),
        right=torch.cat([sentence.right for sentence in group]),
        weight=torch.cat([sentence.weight for sentence in group]),
    )
