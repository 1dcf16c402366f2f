"""The reader of pairs as the program calls it says what the one that was trained says."""

import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch
from onnxruntime import InferenceSession

from pair_examples import COLUMNS, PairedSentence, batches, collate
from pair_reader import FEATURES, STATE_WIDTH, PairReader
from train_pairs import export, scores_of

RELATIONS = 5


def sentence(words: int, pairs: int) -> PairedSentence:
    flags = torch.zeros(pairs, RELATIONS + 1, dtype=torch.bool)
    return PairedSentence(
        article="",
        states=torch.randn(words, STATE_WIDTH).half(),
        roles=torch.randint(0, 8, (pairs, words)),
        columns={name: torch.randint(0, 6, (pairs,)) for name in COLUMNS},
        features=torch.randn(pairs, FEATURES),
        possible=~flags,
        right=flags,
        weight=torch.ones(pairs),
        is_ruled=torch.zeros(pairs, dtype=torch.bool),
        is_in_gold=torch.zeros(pairs, dtype=torch.bool),
    )


class Reader(unittest.TestCase):
    def setUp(self) -> None:
        torch.manual_seed(1)
        self.reader = PairReader(RELATIONS).eval()

    def scores(self, sentences: list[PairedSentence]) -> torch.Tensor:
        with torch.no_grad():
            return scores_of(self.reader, collate(sentences))

    def test_reads_a_sentence_alone_as_it_does_beside_a_longer_one(self) -> None:
        short, long = sentence(7, 2), sentence(12, 3)

        torch.testing.assert_close(self.scores([short, long])[:2], self.scores([short]), atol=1e-5, rtol=1e-4)

    def test_says_the_same_when_it_is_exported(self) -> None:
        one = sentence(7, 2)
        with torch.no_grad():
            words = self.reader.words(one.states.float())
        feeds = {
            "words": torch.cat([torch.zeros_like(words[:1]), words]).numpy(),
            "roles": one.roles.numpy().astype(np.int32),
            "columns": torch.stack([one.columns[name] for name in COLUMNS], 1).numpy().astype(np.int32),
            "features": one.features.numpy(),
        }
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "pairs.onnx"
            export(self.reader, path)
            (scores,) = InferenceSession(path).run(None, feeds)

        # tables are kept in 16 bits
        np.testing.assert_allclose(scores, self.scores([one]).numpy(), atol=0.02)


class Batches(unittest.TestCase):
    def test_have_each_sentence_once(self) -> None:
        sentences = [sentence(5, 2) for _ in range(9)]

        groups = list(batches(sentences, 4))

        self.assertEqual(sorted(map(id, (one for group in groups for one in group))), sorted(map(id, sentences)))
        self.assertTrue(all(len(group) <= 2 for group in groups))


if __name__ == "__main__":
    unittest.main()
