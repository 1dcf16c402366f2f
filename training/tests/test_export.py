"""The graph that the program runs says what PyTorch's export says."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime import InferenceSession

from analyser import Analyser
from export import OUTPUTS, export_quantised
from inference_graph import inference_graph

LABELS = {
    "tag": ["NN", "NNP", "VBD"],
    "rel": ["nsubj", "obj", "obl", "punct"],
    "lem": ["keep", "1:"],
    "kind": ["_", "person"],
    "ner": ["O", "B-PER", "I-PER"],
}


def analyser() -> Analyser:
    """With weights that all differ, as after training: PyTorch keeps but one of those that are the same."""
    torch.manual_seed(1)
    model = Analyser(LABELS)
    with torch.no_grad():
        for parameter in model.parameters():
            parameter.add_(torch.randn_like(parameter) * 0.02)
    return model


class InferenceGraph(unittest.TestCase):
    def test_gives_the_outputs_of_the_export(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "model.onnx"
            export_quantised(analyser(), path)
            quantised = onnx.load(path)
        sentence = {
            "ids": np.array([[101, 2009, 2003, 7, 9, 102]]),
            "shape": np.array([[6, 1, 0, 0, 6, 6]]),
            "first": np.array([[0, 1, 2, 4]]),
        }
        mask = {"mask": np.ones((1, 6), np.float32)}

        before = InferenceSession(quantised.SerializeToString()).run(OUTPUTS, {**sentence, **mask})
        rebuilt = InferenceSession(inference_graph(quantised).SerializeToString())
        after = rebuilt.run(OUTPUTS, {name: value.astype(np.int32) for name, value in sentence.items()})

        # Weights that mean nothing give scores close together, which eight bits move by up to .08.
        for name, expected, value in zip(OUTPUTS, before, after, strict=True):
            self.assertEqual(value.shape, expected.shape[1:], name)
            np.testing.assert_allclose(value, expected[0], atol=0.15, err_msg=name)


if __name__ == "__main__":
    unittest.main()
