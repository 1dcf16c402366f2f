"""Reads the corpora into RUN/sentences.jsonl, their labels and the names to exchange, and says what is in them."""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from corpora import read_corpora
from labels import collect_labels, write_labels
from name_supply import NameSupply
from sentence import write_sentences

SEED = 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", type=Path, required=True, help="folder with gum, ewt, ewt-splits and ner")
    parser.add_argument("--run", type=Path, required=True, help="folder that takes everything the run makes")
    arguments = parser.parse_args()
    arguments.run.mkdir(parents=True, exist_ok=True)

    sentences = list(read_corpora(arguments.corpora))
    write_sentences(arguments.run / "sentences.jsonl", sentences)
    write_labels(arguments.run / "labels.json", collect_labels(sentences))

    NameSupply.from_faker(SEED).write(arguments.run / "names.json")

    words: Counter[tuple[str, str]] = Counter()
    names: Counter[tuple[str, str]] = Counter()
    count: Counter[tuple[str, str]] = Counter()
    for sentence in sentences:
        key = (sentence.part, sentence.source)
        count[key] += 1
        words[key] += len(sentence.words)
        names[key] += sum(label.startswith("B-") for label in sentence.names or ())
    for key in sorted(count):
        print(*key, f"{count[key]:,} sentences, {words[key]:,} words, {names[key]:,} names", sep="\t")


if __name__ == "__main__":
    main()
