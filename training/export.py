"""Writes what the program loads: the network as int8 ONNX, its labels, its tokenizer."""

from __future__ import annotations

import argparse
import shutil
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from analyser import Analyser, by_relation, with_one
from inference_graph import inference_graph
from labels import read_labels, write_labels

OPSET = 17
INPUTS = ("ids", "shape", "mask", "first")
OUTPUTS = ("tag", "lemma", "kind", "ner", "arc", "rel")
AXES = {
    **{name: {0: "sentence", 1: "piece"} for name in ("ids", "shape", "mask")},
    **{name: {0: "sentence", 1: "word"} for name in ("first", "tag", "lemma", "kind", "ner")},
    **{name: {0: "sentence", 1: "word", 2: "head"} for name in ("arc", "rel")},
}


class Exported(nn.Module):
    """The analyser with labels chosen where nothing is searched for: names and heads are left as log-probabilities."""

    def __init__(self, model: Analyser) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, shapes: Tensor, mask: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        scores = self.model(ids, shapes, mask, first)
        return (
            scores.labels["tag"].argmax(-1),
            scores.labels["lem"].argmax(-1),
            scores.labels["kind"].argmax(-1),
            scores.labels["ner"].log_softmax(-1),
            scores.arcs.log_softmax(-1),
            self._relations(with_one(scores.dependents), with_one(scores.governors)),
        )

    def _relations(self, dependents: Tensor, governors: Tensor) -> Tensor:
        """The best relation for each pair of words: batch x dependent x head."""
        batch, words, size = dependents.shape
        weight = self.model.relation_weight
        compared = by_relation(dependents.reshape(batch * words, size), weight)
        compared = compared.reshape(batch, words * weight.shape[0], size)
        scores = compared @ governors.transpose(1, 2)
        return scores.reshape(batch, words, weight.shape[0], -1).argmax(2)


def export_network(model: Analyser, path: Path) -> None:
    """Writes what the program runs."""
    with tempfile.TemporaryDirectory() as folder:
        quantised = Path(folder) / "model.int8.onnx"
        export_quantised(model, quantised)
        onnx.save(inference_graph(onnx.load(quantised)), path)


def export_quantised(model: Analyser, path: Path) -> None:
    """Writes the network in eight bits, quantised per channel: per tensor costs a point of LAS."""
    sentences, pieces, words = 2, 12, 8
    example = (
        torch.randint(5, 900, (sentences, pieces)),
        torch.zeros(sentences, pieces, dtype=torch.long),
        torch.ones(sentences, pieces),
        torch.randint(0, pieces, (sentences, words)),
    )
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        with torch.no_grad():
            torch.onnx.export(
                Exported(model).eval(), example, str(whole), opset_version=OPSET, dynamo=False,
                input_names=list(INPUTS), output_names=list(OUTPUTS), dynamic_axes=AXES,
            )  # fmt: skip
        quantize_dynamic(
            whole, path, weight_type=QuantType.QInt8, per_channel=True, extra_options={"MatMulConstBOnly": True}
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder of the training run")
    parser.add_argument("--base", type=Path, required=True, help="folder of MiniLM, for its tokenizer")
    parser.add_argument("--out", type=Path, required=True, help="folder that the program loads")
    parser.add_argument("--weights", type=Path, help="RUN/model.pt unless given, or an earlier state")
    arguments = parser.parse_args()
    labels = read_labels(arguments.run / "labels.json")
    model = Analyser(labels)
    weights = arguments.weights or arguments.run / "model.pt"
    model.load_state_dict(torch.load(weights, weights_only=True))

    arguments.out.mkdir(parents=True, exist_ok=True)
    export_network(model, arguments.out / "model.int8.onnx")
    write_labels(arguments.out / "labels.json", labels)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(arguments.base / name, arguments.out / name)
    for path in sorted(arguments.out.iterdir()):
        print(f"{path.name}: {path.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
