"""Makes news-like sentences with invented names, from the frames of news_frames.py."""

from __future__ import annotations

import random

from frame_words import WORDS
from lemma_script import KEEP
from name_supply import NameSupply
from news_frames import FRAMES, HEADLINES
from sentence import UNKNOWN, Sentence

_NAME_TYPES = {"ORG": "ORG", "PER": "PER", "SUR": "PER", "LOC": "LOC"}
_KINDS = {"ORG": "organization", "PER": "person", "LOC": "place"}
# Words of a headline that stay in lower case.
_SMALL = set(
    """
    a an the of in on at for to with and or as by from over after near 's : ,
""".split()
)
_HEADLINE_SHARE = 0.25


def make_sentences(count: int, supply: NameSupply, draw: random.Random) -> list[Sentence]:
    """Sentences with names, kinds of one-word names, and their tags; nothing else is labelled."""
    return [_make_sentence(supply, draw) for _ in range(count)]


def _make_sentence(supply: NameSupply, draw: random.Random) -> Sentence:
    is_headline = draw.random() < _HEADLINE_SHARE
    frame = draw.choice(HEADLINES if is_headline else FRAMES)
    style = draw.choice(("plain", "Title", "CAPITALS")) if is_headline else "plain"
    words: list[str] = []
    names: list[str] = []
    names_of_slots: dict[str, str] = {}
    for item in _expand(frame.split(), draw):
        kind = _NAME_TYPES.get(item.rstrip("0123456789")) if item.isupper() or item[-1].isdigit() else None
        if kind is None:
            words.append(_styled(item, style))
            names.append("O")
            continue
        if item not in names_of_slots:
            names_of_slots[item] = _new_name(item, names_of_slots, supply, draw)
        new = names_of_slots[item].split()
        words += [word.upper() if style == "CAPITALS" else word for word in new]
        names += [f"{'B' if i == 0 else 'I'}-{kind}" for i in range(len(new))]
    if names[0] == "O" and words[0][:1].islower():
        words[0] = words[0][:1].upper() + words[0][1:]
    return Sentence(
        words,
        "news-frames",
        "train",
        tags=["NNP" if name != "O" and word.isalpha() else UNKNOWN for word, name in zip(words, names, strict=True)],
        lemmas=[KEEP if name != "O" else UNKNOWN for name in names],
        names=names,
        kinds=_kinds_of(names),
        marks_misc=False,
    )


def _expand(items: list[str], draw: random.Random) -> list[str]:
    """Puts words for the slots of word lists, which may bring slots of their own."""
    result: list[str] = []
    for item in items:
        result += _expand(draw.choice(WORDS[item]).split(), draw) if item in WORDS else [item]
    return result


def _new_name(slot: str, known: dict[str, str], supply: NameSupply, draw: random.Random) -> str:
    if slot.startswith("ORG"):
        return supply.company(draw)
    if slot.startswith("LOC"):
        return supply.place(draw)
    if slot == "SUR":
        return known["PER"].split()[-1]
    return supply.person(draw) if slot.startswith("PER") else draw.choice(supply.surnames)


def _styled(word: str, style: str) -> str:
    if style == "CAPITALS":
        return word.upper()
    return word[:1].upper() + word[1:] if style == "Title" and word not in _SMALL else word


def _kinds_of(names: list[str]) -> list[str]:
    """The kind of a name of one word, which heads itself; of others we do not know the head."""
    return [
        _KINDS[name[2:]] if name.startswith("B-") and names[i + 1 : i + 2] != [f"I-{name[2:]}"] else UNKNOWN
        for i, name in enumerate(names)
    ]
