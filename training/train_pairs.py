"""Trains the reader of pairs on what training/pairs/examples.ts wrote, and exports it.

With --folds it trains on all articles but those of each fold in turn, and prints how well the fold's own are read.
"""

from __future__ import annotations

import argparse
import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from onnx_graph import MICROSOFT, Graph
from pair_examples import COLUMNS, STATES, PairBatch, PairedSentence, batches, collate, read_examples
from pair_reader import FEATURES, WIDTH, PairReader

SEED = 1
EPOCHS, PAIRS_OF_BATCH, RATE, DECAY = 6, 96, 1e-3, 0.02
HALVED_FROM = 256
"""Numbers from which a table is kept in 16 bits."""
SURENESS = (0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5)


@dataclass
class Read:
    """A pair that no rule has tied: how sure the reader is that it is tied, and whether gold has it."""

    sureness: float
    is_in_gold: bool


def train(sentences: list[PairedSentence], relations: int) -> PairReader:
    torch.manual_seed(SEED)
    draw = random.Random(SEED)
    reader = PairReader(relations)
    optimiser = torch.optim.AdamW(reader.parameters(), RATE, weight_decay=DECAY)
    steps = EPOCHS * sum(1 for _ in batches(sentences, PAIRS_OF_BATCH))
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, RATE, total_steps=steps + EPOCHS * 4, pct_start=0.1)
    reader.train()
    for epoch in range(EPOCHS):
        losses = []
        for group in batches(sentences, PAIRS_OF_BATCH, draw):
            batch = collate(group)
            scores = scores_of(reader, batch).log_softmax(-1)
            # any of the relations that are right will do
            loss = -scores.masked_fill(~batch.right, -1e4).logsumexp(-1)
            mean = (loss * batch.weight).sum() / batch.weight.sum().clamp(min=1)
            optimiser.zero_grad()
            mean.backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(mean.item())
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.3f}", flush=True)
    return reader.eval()


def scores_of(reader: PairReader, batch: PairBatch) -> Tensor:
    words = reader.words(batch.states)
    scores: Tensor = reader(words, batch.is_word, batch.sentence, batch.roles, batch.columns, batch.features)
    return scores


@torch.no_grad()
def read(reader: PairReader, sentences: list[PairedSentence]) -> list[Read]:
    """What the reader says of the pairs that no rule has tied, once a direction."""
    found = []
    for group in batches(sentences, PAIRS_OF_BATCH):
        batch = collate(group)
        scores = scores_of(reader, batch)
        none = scores.masked_fill(~batch.possible, -1e4).softmax(-1)[:, -1].tolist()
        ruled = torch.cat([sentence.is_ruled for sentence in group]).tolist()
        in_gold = torch.cat([sentence.is_in_gold for sentence in group]).tolist()
        found += [
            Read(1 - nothing, right)
            for nothing, is_ruled, right in zip(none, ruled, in_gold, strict=True)
            if not is_ruled
        ]
    return found


def print_figures(found: list[Read]) -> None:
    print(f"{len(found)} pairs that no rule ties, {sum(one.is_in_gold for one in found)} of them in gold")
    for least in SURENESS:
        some = [one for one in found if one.sureness >= least]
        right = sum(one.is_in_gold for one in some)
        print(f"  sure to {least:.2f}: {len(some)}, right {right / max(1, len(some)):.3f}")


class ForOneSentence(nn.Module):
    """The reader as the program calls it: one sentence, whose words the analyser's graph has brought to its width."""

    def __init__(self, reader: PairReader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, words: Tensor, roles: Tensor, columns: Tensor, features: Tensor) -> Tensor:
        by_name = dict(zip(COLUMNS, columns.long().unbind(1), strict=True))
        words = words[None, 1:]
        is_word = torch.ones_like(words[..., 0], dtype=torch.bool)
        sentence = torch.zeros_like(by_name["subject"])
        scores: Tensor = self.reader(words, is_word, sentence, roles.long(), by_name, features)
        return scores


INPUTS = ("words", "roles", "columns", "features")


def export(reader: PairReader, path: Path) -> None:
    """Writes the reader with its larger tables in 16 bits."""
    words, pairs = 8, 3

    def integers(*shape: int) -> Tensor:
        return torch.zeros(shape, dtype=torch.int32)

    columns = integers(pairs, len(COLUMNS))
    example = (torch.randn(words + 1, WIDTH), integers(pairs, words), columns, torch.zeros(pairs, FEATURES))
    axes = {
        "words": {0: "cell"}, "roles": {0: "pair", 1: "word"},
        **{name: {0: "pair"} for name in ("columns", "features", "scores")},
    }  # fmt: skip
    with torch.no_grad():
        torch.onnx.export(
            ForOneSentence(reader).eval(), example, str(path), opset_version=17, dynamo=False,
            input_names=list(INPUTS), output_names=["scores"], dynamic_axes=axes,
        )  # fmt: skip
    model = onnx.load(path)
    halve(model)
    onnx.save(model, path)


def words_message(reader: PairReader) -> bytes:
    """What has the analyser's graph give the words for the reader, when it follows the analyser's file.

    A message in two parts is one message, so these are more nodes, tables and an output of that graph.
    """
    graph = Graph()
    middle = graph.node("Squeeze", [STATES[0], "sentence"], "pair middle")
    states = graph.node(
        "Concat", [graph.node("Gather", [middle, "first pieces"], "pair middle words"), "words"], "pair states", axis=-1
    )
    tables = {"weight": reader.word.weight.T, "bias": reader.word.bias}
    weight, bias = (
        graph.node(
            "Cast",
            [graph.constant(f"pair {name}.half", table.detach().numpy().astype(np.float16))],
            f"pair {name}",
            to=TensorProto.FLOAT,
        )
        for name, table in tables.items()
    )
    product = graph.node("MatMul", [states, weight], "pair product")
    graph.node("Gelu", [graph.node("Add", [product, bias], "pair sum")], WORDS, MICROSOFT)
    output = helper.make_tensor_value_info(WORDS, TensorProto.FLOAT, ["cell", WIDTH])
    message = onnx.ModelProto()
    message.graph.CopyFrom(graph.model([], [output]).graph)
    message.graph.ClearField("name")
    return bytes(message.SerializeToString())


WORDS = "pair words"


def halve(model: onnx.ModelProto) -> None:
    """Keeps larger tables in 16 bits, which are made 32 as the program loads them."""
    graph = model.graph
    tables = [table for table in graph.initializer if table.data_type == TensorProto.FLOAT]
    for table in tables:
        values = numpy_helper.to_array(table)
        if values.size < HALVED_FROM:
            continue
        name = f"{table.name}.half"
        graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), name))
        graph.initializer.remove(table)
        graph.node.insert(0, helper.make_node("Cast", [name], [table.name], to=TensorProto.FLOAT))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=Path, required=True, help="what training/pairs/examples.ts wrote")
    parser.add_argument("--weights", type=Path, required=True, help="ingest/language/weights")
    parser.add_argument("--types", type=Path, required=True, help="the relation types, as examples.ts writes them")
    parser.add_argument("--held-out", type=Path, required=True, help="JSON list of the articles that are left out")
    parser.add_argument("--out", type=Path, help="ingest/pairs/weights")
    parser.add_argument("--folds", type=int, default=0, help="number of folds to print figures of, before")
    arguments = parser.parse_args()
    torch.set_num_threads(2)
    types = json.loads(arguments.types.read_text())
    sentences = read_examples(arguments.examples, arguments.weights / "model.int8.onnx", len(types))
    held_out = set(json.loads(arguments.held_out.read_text()))
    known = [sentence for sentence in sentences if sentence.article not in held_out]
    articles = sorted({sentence.article for sentence in known} - {""})
    found: list[Read] = []
    for fold in range(arguments.folds):
        own = set(articles[fold :: arguments.folds])
        reader = train([sentence for sentence in known if sentence.article not in own], len(types))
        found += read(reader, [sentence for sentence in known if sentence.article in own])
    if found:
        print_figures(found)
    reader = train(known, len(types))
    print("held out:")
    print_figures(read(reader, [sentence for sentence in sentences if sentence.article in held_out]))
    if arguments.out:
        arguments.out.mkdir(parents=True, exist_ok=True)
        export(reader, arguments.out / "pairs.onnx")
        (arguments.out / "types.json").write_text(json.dumps(types) + "\n")
        (arguments.weights / "pair-words.onnx").write_bytes(words_message(reader))


if __name__ == "__main__":
    main()
