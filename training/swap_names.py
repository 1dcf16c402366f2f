"""Exchanges the names of a sentence for invented ones, each for the same one wherever it stands in the sentence."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

from company_words import BODIES, ENDINGS, FIELDS
from lemma_script import KEEP
from name_supply import NameSupply
from sentence import Sentence

# What tells readers the kind of thing: such words stay as they are, so that the name remains one of its kind.
_TELLING = {word.lower() for word in (*BODIES, *ENDINGS, *FIELDS)} | set(
    """
    department party congress senate parliament army police office committee house government church school
    college league service bureau administration organization organisation news street road river lake mountain
    mount island islands sea ocean valley county province state city park airport bay beach north south east
    west northern southern eastern western central new san los st. saint la el the of and for democratic
    christian national republican liberal socialist communist labour labor conservative people social
    progressive popular workers
""".split()
)
_SWAPPED = ("PER", "ORG", "LOC")
# Their names are handles and hashtags.
_UNSWAPPED = ("BTC", "WNUT17")


@dataclass(frozen=True)
class NameSpan:
    """Words first to last, both included."""

    first: int
    last: int
    kind: str


def find_spans(names: list[str]) -> list[NameSpan]:
    """The names of BIO labels."""
    spans: list[NameSpan] = []
    for i, label in enumerate(names):
        if label.startswith("B-"):
            spans.append(NameSpan(i, i, label[2:]))
        elif label.startswith("I-") and spans and spans[-1].last == i - 1:
            spans[-1] = replace(spans[-1], last=i)
    return spans


def swap_names(sentence: Sentence, supply: NameSupply, draw: random.Random) -> Sentence:
    """The sentence with other names. With a tree it keeps its number of words, so that all its labels stay true."""
    if sentence.source in _UNSWAPPED:
        return sentence
    spans = [s for s in find_spans(sentence.names or []) if s.kind in _SWAPPED]
    if not spans:
        return sentence
    if sentence.heads is None:
        return _swap_whole(sentence, spans, supply, draw)
    return _swap_words(sentence, spans, supply, draw)


def _swap_words(sentence: Sentence, spans: list[NameSpan], supply: NameSupply, draw: random.Random) -> Sentence:
    words = list(sentence.words)
    known: dict[tuple[str, str], str] = {}
    for span in spans:
        if span.kind != "PER" and _is_fixed(sentence.words, span):
            continue
        for i in range(span.first, span.last + 1):
            word = sentence.words[i]
            if _is_replaceable(sentence, i):
                place = "last" if i == span.last else "first"
                key = (word.lower(), span.kind)
                if key not in known:
                    known[key] = _new_word(span, place, supply, draw)
                words[i] = _in_case_of(word, known[key])
    lemmas = sentence.lemmas and [
        script if old == new else KEEP for old, new, script in zip(sentence.words, words, sentence.lemmas, strict=True)
    ]
    return replace(sentence, words=words, lemmas=lemmas, source=f"{sentence.source}+names")


def _is_fixed(words: list[str], span: NameSpan) -> bool:
    """ "the Senate", "the Pentagon", "U.S.": names that no invented one can stand for."""
    before = words[span.first - 1].lower() if span.first > 0 else ""
    return (before == "the" and span.first == span.last) or "." in words[span.first]


def _is_replaceable(sentence: Sentence, i: int) -> bool:
    word = sentence.words[i]
    if len(word) < 3 or not word[0].isupper() or "." in word or word.lower() in _TELLING:
        return False
    return sentence.tags is None or sentence.tags[i] == "NNP"


def _new_word(span: NameSpan, place: str, supply: NameSupply, draw: random.Random) -> str:
    is_single = span.first == span.last
    if span.kind == "PER":
        return draw.choice(supply.surnames if place == "last" else supply.first_names)
    if span.kind == "LOC":
        return supply.place(draw, 1)
    return supply.company(draw, 1) if is_single else supply.company(draw, 2).split()[0]


def _swap_whole(sentence: Sentence, spans: list[NameSpan], supply: NameSupply, draw: random.Random) -> Sentence:
    words: list[str] = []
    names: list[str] = []
    known: dict[tuple[str, str], list[str]] = {}
    end = 0
    for span in spans:
        old = sentence.words[span.first : span.last + 1]
        words += sentence.words[end : span.first]
        names += (sentence.names or [])[end : span.first]
        end = span.last + 1
        if _is_fixed(sentence.words, span) or not old[0][:1].isupper():
            new = old
        else:
            key = (" ".join(old), span.kind)
            if key not in known:
                known[key] = _new_name(old, span, supply, draw)
            new = known[key]
        words += new
        names += [f"{'B' if i == 0 else 'I'}-{span.kind}" for i in range(len(new))]
    words += sentence.words[end:]
    names += (sentence.names or [])[end:]
    return replace(sentence, words=words, names=names, source=f"{sentence.source}+names")


def _new_name(old: list[str], span: NameSpan, supply: NameSupply, draw: random.Random) -> list[str]:
    if span.kind == "PER":
        new = draw.choice(supply.surnames) if len(old) == 1 else supply.person(draw)
    elif span.kind == "LOC":
        new = supply.place(draw)
    elif any(word.lower() in _TELLING for word in old):
        # "University of Warsaw" remains a university
        return [word if word.lower() in _TELLING or not word[:1].isupper() else _any_word(supply, draw) for word in old]
    else:
        new = supply.company(draw)
    return [_in_case_of(old[0], word) for word in new.split()]


def _any_word(supply: NameSupply, draw: random.Random) -> str:
    return draw.choice((supply.place(draw, 1), draw.choice(supply.surnames), supply.company(draw, 1)))


def _in_case_of(old: str, new: str) -> str:
    """Capitals for capitals, where the old name is too long for an acronym."""
    return new.upper() if old.isupper() and len(old) > 5 else new
