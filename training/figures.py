"""Scores weights on the held-out sentences and writes the figures, by task, set and genre, as JSON."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from analyser import Analyser
from encode_sentences import SentenceEncoder
from labels import read_labels
from score import score_model
from sentence import read_sentences


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder of the training run")
    parser.add_argument("--base", type=Path, required=True, help="folder of MiniLM, for its tokenizer")
    parser.add_argument("--weights", type=Path, help="RUN/model.pt unless given, or an earlier state")
    parser.add_argument("--out", type=Path, help="JSON file; printed unless given")
    arguments = parser.parse_args()
    labels = read_labels(arguments.run / "labels.json")
    model = Analyser(labels)
    weights = arguments.weights or arguments.run / "model.pt"
    model.load_state_dict(torch.load(weights, weights_only=True))
    encoder = SentenceEncoder(arguments.base / "tokenizer.json", labels)
    sentences = read_sentences(arguments.run / "sentences.jsonl")
    held_out = encoder.encode(sentence for sentence in sentences if sentence.part != "train")

    text = json.dumps(score_model(model, held_out, labels), indent=2)
    if arguments.out:
        arguments.out.write_text(text + "\n")
    else:
        print(text)


if __name__ == "__main__":
    main()
