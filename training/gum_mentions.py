"""Mentions of GUM's documents, from the brackets in `Entity=` (https://gucorpling.org/gum/entities.html)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from read_conllu import Token

KINDS = (
    "person", "organization", "place", "event", "object", "abstract", "time", "substance", "animal", "plant",
)  # fmt: skip
_BRACKET = re.compile(r"\([^()]*\)?|[^()]*\)")
_ENTITY = re.compile(r"(?:^|\|)Entity=([^|]*)")


@dataclass(frozen=True)
class Mention:
    """Words first to last of a sentence, counted from 0, both included, and the one that heads them."""

    first: int
    last: int
    head: int
    kind: str

    @property
    def size(self) -> int:
        return self.last - self.first + 1


def find_mentions(tokens: list[Token]) -> list[Mention]:
    """Mentions of one sentence, in the order in which they close."""
    open_mentions: list[tuple[str, str, int]] = []
    mentions: list[Mention] = []
    for i, token in enumerate(tokens):
        entity = _ENTITY.search(token.misc)
        for bracket in _BRACKET.findall(entity[1]) if entity else ():
            fields = bracket.strip("()").split("-")
            if bracket.startswith("("):
                open_mentions.append((fields[0], fields[1] if len(fields) > 1 else "", i))
            if bracket.endswith(")"):
                opened = next((m for m in reversed(open_mentions) if m[0] == fields[0]), None)
                if opened:
                    open_mentions.remove(opened)
                    _, kind, first = opened
                    mentions.append(Mention(first, i, head_of(tokens, first, i), kind))
    return mentions


def head_of(tokens: list[Token], first: int, last: int) -> int:
    """The first word of a span whose own head lies outside it."""
    for i in range(first, last + 1):
        if not first <= tokens[i].head - 1 <= last:
            return i
    return first


def kinds_of_words(tokens: list[Token], mentions: list[Mention]) -> list[str]:
    """The kind of the mention that each word heads, the innermost where it heads several; "_" for none."""
    kinds = ["_"] * len(tokens)
    for mention in mentions:
        if mention.kind in KINDS and kinds[mention.head] == "_":
            kinds[mention.head] = mention.kind
    return kinds
