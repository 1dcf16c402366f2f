"""Names of GUM's sentences. It marks none: they are read off runs of proper nouns and the mention round each.

What is not sure is unknown: a capitalised word outside such a run, a run in no mention of a kind that has names, one
with another mention inside, an organization's that is only a part of what its mention says.
"""

from __future__ import annotations

from gum_mentions import Mention
from read_conllu import Token
from sentence import UNKNOWN

NAME_TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
_JOINING = {"ADP", "DET", "CCONJ", "PART", "PUNCT", "NUM", "SYM"}
TITLES = set(
    """
    president vice prime minister attorney general secretary senator mr mr. mrs mrs. ms ms. dr dr. sir king
    queen prince princess judge justice sen. rep. gov. governor captain col. gen. lt. sgt. professor prof. pope
    chancellor mayor congressman congresswoman representative chairman director officer lord lady emperor
""".split()
)


def mark_names(tokens: list[Token], mentions: list[Mention]) -> list[str]:
    """BIO labels of PER, ORG and LOC, and `UNKNOWN`."""
    is_proper = [token.upos == "PROPN" for token in tokens]
    names = [UNKNOWN if _may_be_in_name(tokens, is_proper, i) else "O" for i in range(len(tokens))]
    for first, last in _runs(is_proper):
        mention = min((m for m in mentions if first <= m.head <= last), key=lambda m: (m.size, m.first), default=None)
        if mention is None or mention.kind not in NAME_TYPES:
            continue
        start = _after_titles(tokens, first, last) if mention.kind == "person" else first
        if not _is_sure(tokens, is_proper, mentions, mention, start, (first, last)):
            continue
        names[first:start] = ["O"] * (start - first)
        _mark(names, start, last, NAME_TYPES[mention.kind])
    for mention in mentions:
        span = _joined_name(tokens, is_proper, mentions, mention)
        if span:
            _mark(names, *span, "ORG")
    return names


def _mark(names: list[str], first: int, last: int, name_type: str) -> None:
    names[first : last + 1] = [f"B-{name_type}", *[f"I-{name_type}"] * (last - first)]


def _joined_name(
    tokens: list[Token], is_proper: list[bool], mentions: list[Mention], mention: Mention
) -> tuple[int, int] | None:
    """The words of "the National Library of the Netherlands", whose mention is proper nouns and what joins them."""
    first, last = mention.first, mention.last
    while first < last and tokens[first].upos == "DET":
        first += 1
    if mention.kind != "organization" or first == last or not (is_proper[first] and is_proper[last]):
        return None
    inner = [m for m in mentions if m is not mention and first <= m.first and m.last <= last]
    joins = [token.upos for i, token in enumerate(tokens[first : last + 1], first) if not is_proper[i]]
    if any(m.kind != "place" for m in inner) or not joins or not set(joins) <= {"ADP", "DET", "CCONJ"}:
        return None
    return first, last


def _may_be_in_name(tokens: list[Token], is_proper: list[bool], i: int) -> bool:
    if is_proper[i] or (i > 0 and tokens[i].form[:1].isupper()):
        return True
    # "of the" in "Bank of the West"
    follows = i > 0 and is_proper[i - 1]
    precedes = any(is_proper[i + 1 : i + 3])
    return follows and precedes and tokens[i].upos in _JOINING


def _runs(is_proper: list[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for i, proper in enumerate(is_proper):
        if proper and i > 0 and is_proper[i - 1]:
            runs[-1] = (runs[-1][0], i)
        elif proper:
            runs.append((i, i))
    return runs


def _after_titles(tokens: list[Token], first: int, last: int) -> int:
    while first < last and (tokens[first].form.lower() in TITLES or tokens[first].relation == "nmod:desc"):
        first += 1
    return first


def _is_sure(
    tokens: list[Token],
    is_proper: list[bool],
    mentions: list[Mention],
    mention: Mention,
    start: int,
    run: tuple[int, int],
) -> bool:
    first, last = run
    if mention.first > start or mention.last < last:
        return False
    if mention.kind == "organization" and not _stands_alone(tokens, is_proper, first, last):
        return False
    if mention.kind == "person" and any(t.form.lower() in TITLES for t in tokens[start : last + 1]):
        return False
    inner = (m for m in mentions if start <= m.first and m.last <= last and m.size < last - start + 1)
    return next(inner, None) is None


def _stands_alone(tokens: list[Token], is_proper: list[bool], first: int, last: int) -> bool:
    """False for the parts of "Bank of X": a proper noun one word away, and a word that joins them between."""
    before = first >= 2 and is_proper[first - 2] and tokens[first - 1].upos in _JOINING - {"PUNCT"}
    after = last + 2 < len(tokens) and is_proper[last + 2] and tokens[last + 1].upos in _JOINING - {"PUNCT"}
    return not before and not after
