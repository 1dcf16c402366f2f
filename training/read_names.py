"""Reads corpora of names: one word a line, with its BIO label in another column."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from sentence import UNKNOWN

# Each corpus' types as ours; what is in no table is MISC.
TYPES = {
    **dict.fromkeys(("PER", "person", "politician", "musicalartist", "writer", "scientist", "researcher"), "PER"),
    **dict.fromkeys(
        (
            "ORG",
            "organisation",
            "organization",
            "politicalparty",
            "band",
            "university",
            "company",
            "corporation",
            "group",
        ),
        "ORG",
    ),
    **dict.fromkeys(("LOC", "location", "country"), "LOC"),
}


def to_iob2(labels: list[str]) -> list[str]:
    """Makes every name begin with B-: some corpora begin it with I- unless a name of its type precedes."""
    result: list[str] = []
    previous = "O"
    for label in labels:
        if label == "O":
            result.append("O")
        else:
            prefix, kind = label.split("-", 1)
            continues = prefix == "I" and previous != "O" and previous[2:] == kind
            result.append(f"{'I' if continues else 'B'}-{kind}")
        previous = label
    return result


def read_columns(path: Path) -> Iterator[tuple[list[str], list[str]]]:
    """Yields words and labels of each sentence of a file whose columns are word first, label last."""
    words: list[str] = []
    labels: list[str] = []
    with path.open(encoding="utf-8", errors="replace") as file:
        for line in [*file, "\n"]:
            cells = line.split()
            if not cells:
                if words:
                    yield words, [_ours(label) for label in to_iob2(labels)]
                words, labels = [], []
            elif len(cells) >= 2:
                words.append(cells[0])
                labels.append(cells[-1])


def _ours(label: str) -> str:
    return "O" if label == "O" else f"{label[:2]}{TYPES.get(label[2:], 'MISC')}"


def read_universal_ner(path: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Words and labels by sentence id. OTH, "not one of the three", is unknown to us."""
    sentences: dict[str, tuple[list[str], list[str]]] = {}
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.split("\n")
        ids = [line[12:] for line in lines if line.startswith("# sent_id = ")]
        rows = [line.split("\t") for line in lines if line[:1].isdigit()]
        if ids and rows:
            labels = to_iob2([row[2] if "-" in row[2] and len(row[2]) > 1 else "O" for row in rows])
            sentences[ids[0]] = (
                [row[1] for row in rows],
                [UNKNOWN if label[2:] == "OTH" else label for label in labels],
            )
    return sentences
