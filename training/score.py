"""Figures of a model on held-out sentences, per set and, for GUM, per genre."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

import torch
from torch import Tensor

from analyser import Analyser
from batches import Batch, collate, group_by_length
from encode_sentences import IGNORED, Encoded
from labels import Labels
from swap_names import NameSpan, find_spans

Figures = dict[str, float]
NAME_TYPES = ("PER", "ORG", "LOC")


@dataclass
class Tally:
    """Counts of labels that are right, and of labels."""

    right: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    all: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    found_names: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    gold_names: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    right_names: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def figures(self) -> Figures:
        """Shares of right labels, and F1 of exact names."""
        result = {task: self.right[task] / count for task, count in self.all.items() if count}
        for task, kinds in (*((kind, (kind,)) for kind in NAME_TYPES), ("names", NAME_TYPES)):
            total = sum(self.found_names[kind] + self.gold_names[kind] for kind in kinds)
            if any(self.gold_names.values()):
                result[task] = 2 * sum(self.right_names[kind] for kind in kinds) / max(1, total)
        return {task: round(value, 4) for task, value in result.items()}


def set_of(sentence: Encoded) -> list[str]:
    """The sets that a held-out sentence counts in: its own, and "gum-held-out/news" for its genre."""
    part, document = sentence.sentence.part, sentence.sentence.document
    return [part, f"{part}/{document.split('_')[1]}"] if document else [part]


@torch.no_grad()
def score_model(model: Analyser, sentences: list[Encoded], labels: Labels) -> dict[str, Figures]:
    """Figures by set. Heads and names are each word's best; test/eval looks for the best tree and sequence."""
    was_training = model.training
    model.eval()
    tallies: dict[str, Tally] = defaultdict(Tally)
    for group in group_by_length(sentences, pieces=4_000):
        batch = collate(group)
        with torch.autocast("cpu", torch.bfloat16):
            scores = model(batch.ids, batch.shapes, batch.mask, batch.first)
        arcs = scores.arcs.float().masked_fill(~batch.is_word[:, None, :], -1e4)
        arcs.diagonal(dim1=1, dim2=2).fill_(-1e4)
        heads = arcs.argmax(-1)
        right = {task: scores.labels[task].argmax(-1) == batch.labels[task] for task in ("tag", "lem", "kind")}
        right["uas"] = heads == batch.labels["head"]
        right["las"] = right["uas"].clone()
        with torch.autocast("cpu", torch.bfloat16):
            relations = model.relation_scores(scores, heads, right["uas"]).argmax(-1)
        right["las"][right["uas"]] = relations == batch.labels["rel"][right["uas"]]
        names = scores.labels["ner"].argmax(-1)
        _count(tallies, batch, right, names, labels)
    model.train(was_training)
    return {name: tally.figures() for name, tally in sorted(tallies.items())}


def _count(tallies: dict[str, Tally], batch: Batch, right: dict[str, Tensor], names: Tensor, labels: Labels) -> None:
    for row, encoded in enumerate(batch.sentences):
        for tally in (tallies[name] for name in set_of(encoded)):
            for task, source in (("tag", "tag"), ("lem", "lem"), ("kind", "kind"), ("uas", "head"), ("las", "head")):
                wanted = batch.labels[source][row]
                # A word that heads no mention has no kind.
                counts = wanted > 0 if task == "kind" else wanted != IGNORED
                tally.all[task] += int(counts.sum())
                tally.right[task] += int((right[task][row] & counts).sum())
            if encoded.sentence.names is not None:
                found = [labels["ner"][label] for label in names[row, 1 : len(encoded.first)].tolist()]
                _count_names(tally, find_spans(found), encoded.sentence.names)


def _count_names(tally: Tally, found: list[NameSpan], gold_labels: list[str]) -> None:
    gold = set(find_spans(gold_labels))
    known = {span for span in found if "?" not in gold_labels[span.first : span.last + 1]}
    for counts, spans in (
        (tally.found_names, known),
        (tally.gold_names, gold),
        (tally.right_names, known & gold),
    ):
        for span in spans:
            counts[span.kind] += 1
