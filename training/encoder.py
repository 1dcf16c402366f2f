"""MiniLM's encoder (Wang et al. 2020), written out so that an embedding of word shape can be added to its input."""

from __future__ import annotations

from pathlib import Path

import torch.nn.functional as functional
from safetensors.torch import load_file
from torch import Tensor, nn

from word_shape import SHAPE_COUNT

WIDTH = 384
HEADS = 12
INNER_WIDTH = 1536
LAYERS = 6
VOCABULARY = 30_522
POSITIONS = 512
NORM_EPSILON = 1e-12
DROPOUT = 0.1


class Layer(nn.Module):
    """Self-attention, then a feed-forward network, each with a residual and a norm after it."""

    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value = (nn.Linear(WIDTH, WIDTH) for _ in range(3))
        self.attended = nn.Linear(WIDTH, WIDTH)
        self.attention_norm = nn.LayerNorm(WIDTH, NORM_EPSILON)
        self.up, self.down = nn.Linear(WIDTH, INNER_WIDTH), nn.Linear(INNER_WIDTH, WIDTH)
        self.output_norm = nn.LayerNorm(WIDTH, NORM_EPSILON)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, pieces: Tensor, bias: Tensor) -> Tensor:
        """pieces: batch x piece x WIDTH; bias: batch x 1 x 1 x piece, very negative where there is no piece."""
        batch, length, _ = pieces.shape

        def by_head(projected: Tensor) -> Tensor:
            return projected.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        query, key, value = (by_head(layer(pieces)) for layer in (self.query, self.key, self.value))
        scores = query @ key.transpose(-1, -2) * (WIDTH // HEADS) ** -0.5 + bias.to(query.dtype)
        mixed = scores.softmax(-1).to(value.dtype) @ value
        mixed = self.attended(mixed.transpose(1, 2).reshape(batch, length, WIDTH))
        pieces = self.attention_norm(pieces + self.dropout(mixed))
        output: Tensor = self.output_norm(pieces + self.dropout(self.down(functional.gelu(self.up(pieces)))))
        return output


class Encoder(nn.Module):
    """Embeddings of piece, position and word shape, and six layers."""

    def __init__(self) -> None:
        super().__init__()
        self.word = nn.Embedding(VOCABULARY, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.shape = nn.Embedding(SHAPE_COUNT, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, NORM_EPSILON)
        self.dropout = nn.Dropout(DROPOUT)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor) -> Tensor:
        """ids, shapes, mask: batch x piece. Returns batch x piece x WIDTH."""
        embedded = self.word(ids) + self.position.weight[: ids.shape[1]] + self.shape(shapes)
        pieces: Tensor = self.dropout(self.norm(embedded))
        bias = (1.0 - mask[:, None, None, :].to(pieces.dtype)) * -1e4
        for layer in self.layers:
            pieces = layer(pieces, bias)
        return pieces


_NAMES_IN_BERT = {
    "query": "attention.self.query",
    "key": "attention.self.key",
    "value": "attention.self.value",
    "attended": "attention.output.dense",
    "attention_norm": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "output_norm": "output.LayerNorm",
}


def load_minilm(encoder: Encoder, weights: Path) -> None:
    """Copies MiniLM's weights (model.safetensors, with BERT's names). The shapes start near nothing."""
    loaded = {name.removeprefix("bert."): value.float() for name, value in load_file(weights).items()}

    def copy(parameter: Tensor, value: Tensor) -> None:
        parameter.data.copy_(value)

    copy(encoder.word.weight, loaded["embeddings.word_embeddings.weight"])
    # There is one sentence, so its "segment" is a constant.
    segment = loaded["embeddings.token_type_embeddings.weight"][0]
    copy(encoder.position.weight, loaded["embeddings.position_embeddings.weight"] + segment)
    copy(encoder.norm.weight, loaded["embeddings.LayerNorm.weight"])
    copy(encoder.norm.bias, loaded["embeddings.LayerNorm.bias"])
    nn.init.normal_(encoder.shape.weight, std=0.01)
    for i, layer in enumerate(encoder.layers):
        for ours, theirs in _NAMES_IN_BERT.items():
            module = getattr(layer, ours)
            copy(module.weight, loaded[f"encoder.layer.{i}.{theirs}.weight"])
            copy(module.bias, loaded[f"encoder.layer.{i}.{theirs}.bias"])
