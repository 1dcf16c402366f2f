"""The label sets of the model's five labelling heads, in the order of its outputs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from gum_mentions import KINDS
from lemma_script import KEEP
from sentence import Sentence

Labels = dict[str, list[str]]
"""By head: "tag", "rel", "lem", "kind", "ner"."""
RAREST_SCRIPT = 3
"""Lemma scripts seen less often are not learned: such a form is kept."""


def collect_labels(sentences: Iterable[Sentence]) -> Labels:
    """The labels that the training part has."""
    tags: set[str] = set()
    relations: set[str] = set()
    scripts: Counter[str] = Counter()
    for sentence in sentences:
        if sentence.part == "train":
            tags.update(sentence.tags or ())
            relations.update(sentence.relations or ())
            scripts.update(sentence.lemmas or ())
    frequent = {script for script, count in scripts.items() if count >= RAREST_SCRIPT}
    return {
        "tag": sorted(tags),
        "rel": sorted(relations),
        "lem": sorted(frequent | {KEEP}),
        "kind": ["_", *KINDS],
        "ner": ["O"] + [f"{b}-{t}" for t in ("PER", "ORG", "LOC", "MISC") for b in ("B", "I")],
    }


def write_labels(path: Path, labels: Labels) -> None:
    path.write_text(json.dumps(labels, indent=0, ensure_ascii=False) + "\n", encoding="utf-8")


def read_labels(path: Path) -> Labels:
    labels: Labels = json.loads(path.read_text(encoding="utf-8"))
    return labels
