"""The analyser: an encoder, and for each word its tag, lemma script, name, kind of mention, head and relation."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn

from encoder import WIDTH, Encoder
from labels import Labels

ARC_WIDTH = 256
RELATION_WIDTH = 128
LABELLING_HEADS = ("tag", "lem", "ner", "kind")


class Scores(NamedTuple):
    """What the network says of a batch; words are counted from the root, which is word 0."""

    labels: dict[str, Tensor]
    """By head: batch x word x label."""
    arcs: Tensor
    """batch x dependent x head."""
    dependents: Tensor
    """batch x word x RELATION_WIDTH: what `relation_scores` compares."""
    governors: Tensor


class Analyser(nn.Module):
    """Multi-task network with biaffine arcs and relations (Dozat & Manning 2017)."""

    def __init__(self, labels: Labels) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.labelling = nn.ModuleDict({head: nn.Linear(WIDTH, len(labels[head])) for head in LABELLING_HEADS})
        self.arc_dependent, self.arc_governor = _projection(ARC_WIDTH), _projection(ARC_WIDTH)
        self.relation_dependent, self.relation_governor = _projection(RELATION_WIDTH), _projection(RELATION_WIDTH)
        self.arc_weight = nn.Parameter(torch.randn(ARC_WIDTH + 1, ARC_WIDTH) * 0.02)
        size = RELATION_WIDTH + 1
        self.relation_weight = nn.Parameter(torch.randn(len(labels["rel"]), size, size) * 0.02)
        self.dropout = nn.Dropout(0.2)

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor, first: Tensor) -> Scores:
        """ids, shapes, mask: batch x piece; first: batch x word.

        `first` says where each word's first piece stands; the root's is [CLS].
        """
        pieces = self.encoder(ids, shapes, mask)
        words = self.dropout(torch.gather(pieces, 1, first[:, :, None].expand(-1, -1, WIDTH)))
        return Scores(
            {head: layer(words) for head, layer in self.labelling.items()},
            with_one(self.arc_dependent(words)) @ self.arc_weight @ self.arc_governor(words).transpose(1, 2),
            self.relation_dependent(words),
            self.relation_governor(words),
        )

    def relation_scores(self, scores: Scores, heads: Tensor, wanted: Tensor) -> Tensor:
        """wanted word x relation, for the given heads; heads, wanted: batch x word."""
        index = heads[:, :, None].expand(-1, -1, RELATION_WIDTH)
        governors = with_one(torch.gather(scores.governors, 1, index)[wanted])
        dependents = with_one(scores.dependents[wanted])
        compared = by_relation(dependents, self.relation_weight)
        return (compared * governors[:, None, :]).sum(-1)


def _projection(width: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(0.25))


def by_relation(dependents: Tensor, weight: Tensor) -> Tensor:
    """word x relation x coordinate of the governor: each relation's bilinear form, applied to the dependents."""
    relations, size, _ = weight.shape
    flat = dependents @ weight.permute(1, 0, 2).reshape(size, relations * size)
    return flat.view(-1, relations, size)


def with_one(vectors: Tensor) -> Tensor:
    """Adds a coordinate of 1, so that a bilinear form has linear terms too."""
    return torch.cat([vectors, torch.ones_like(vectors[..., :1])], -1)
