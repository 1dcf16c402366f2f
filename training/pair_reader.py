"""The reader of pairs: which relation a sentence states between two entities, if any."""

from __future__ import annotations

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

STATE_WIDTH = 768
"""Two layers of the analyser, side by side."""
WIDTH, HEADS, HIDDEN_WIDTH = 192, 4, 384
FEATURES, FEATURE_WIDTH = 24, 32
ROLES, TYPES, FORMS = 8, 8, 6
"""Sizes of PAIR_ROLES, ENTITY_TYPES and PAIR_FORMS in the program."""
PATH = range(3, 6)
"""Roles of the words on the path between the two."""


class PairReader(nn.Module):
    """Attention of a pair over the words of its sentence, each with its place on the path between the two.

    Beside it stand what the path holds on average and the two themselves, and over all that a layer.
    """

    def __init__(self, relations: int) -> None:
        super().__init__()
        self.word = nn.Linear(STATE_WIDTH, WIDTH)
        self.role, self.kind, self.form = (nn.Embedding(size, WIDTH) for size in (ROLES, TYPES, FORMS))
        self.role_weight = nn.Embedding(ROLES, HEADS)
        self.query = nn.Linear(2 * WIDTH, WIDTH)
        self.key, self.value = nn.Linear(WIDTH, WIDTH), nn.Linear(WIDTH, WIDTH)
        self.feature = nn.Linear(FEATURES, FEATURE_WIDTH)
        self.hidden = nn.Linear(5 * WIDTH + FEATURE_WIDTH, HIDDEN_WIDTH)
        self.relation = nn.Linear(HIDDEN_WIDTH, relations + 1)
        self.state_dropout, self.pair_dropout, self.hidden_dropout = nn.Dropout(0.2), nn.Dropout(0.4), nn.Dropout(0.4)
        for table in (self.role, self.kind, self.form, self.role_weight):
            nn.init.normal_(table.weight, std=0.1)

    def words(self, states: Tensor) -> Tensor:
        """What the reader takes of each word: sentence x word x WIDTH."""
        return functional.gelu(self.word(self.state_dropout(states)))

    def forward(
        self,
        words: Tensor,
        is_word: Tensor,
        sentence: Tensor,
        roles: Tensor,
        columns: dict[str, Tensor],
        features: Tensor,
    ) -> Tensor:
        """pair x relation, with none last; words: what `words` gives, the other shapes are those of PairBatch."""
        subject, object_ = (
            words[sentence, columns[end]] + self.kind(columns[f"{end}Type"]) + self.form(columns[f"{end}Form"])
            for end in ("subject", "object")
        )
        # the roles are few: what they add to keys and values is worked out once
        keys = self.key(words)[sentence] + functional.linear(self.role.weight, self.key.weight)[roles]
        values = self.value(words)[sentence] + functional.linear(self.role.weight, self.value.weight)[roles]
        by_head = (*roles.shape, HEADS, WIDTH // HEADS)
        query = self.query(torch.cat([subject, object_], -1)).view(-1, 1, HEADS, WIDTH // HEADS)
        scores = (keys.view(by_head) * query).sum(-1) * (WIDTH // HEADS) ** -0.5 + self.role_weight(roles)
        attention = scores.masked_fill(~is_word[sentence][..., None], -1e4).softmax(1)
        attended = (values.view(by_head) * attention[..., None]).sum(1).flatten(1)
        on_path = ((roles >= PATH.start) & (roles < PATH.stop) & is_word[sentence]).to(values.dtype)
        path = (values * on_path[..., None]).sum(1) / on_path.sum(1, keepdim=True).clamp(min=1)
        pair = [subject, object_, attended, path, subject * object_, functional.gelu(self.feature(features))]
        hidden = functional.gelu(self.hidden(self.pair_dropout(torch.cat(pair, -1))))
        scored: Tensor = self.relation(self.hidden_dropout(hidden))
        return scored
