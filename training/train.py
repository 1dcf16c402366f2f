"""Trains the analyser in RUN, or goes on with it: start it again after a kill, with the same arguments.

The learning rate rises over the first steps and then falls to nearly nothing at the end, which is given in minutes of
training or in steps.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor

from analyser import Analyser
from batches import Batch, collate, disguise_shapes, group_by_length
from checkpoint import Progress, load_checkpoint, save_atomically, save_checkpoint, update_average
from encode_sentences import Encoded, SentenceEncoder
from encoder import load_minilm
from epochs import PIECES_OF_BATCH, make_epoch
from labels import read_labels
from losses import find_losses
from name_supply import NameSupply
from score import score_model
from sentence import read_sentences

SEED = 1
ENCODER_RATE, HEADS_RATE = 1.2e-4, 1.0e-3
WARM_UP_STEPS = 300
LOWEST_RATE_SHARE = 0.01
AVERAGE_FROM, AVERAGE_RATE = 0.5, 0.002
TRUST_FROM = 0.3
"""Part of the training after which noisy name labels may be left out; before, the model knows too little."""
MINUTES_BETWEEN_CHECKPOINTS, MINUTES_BETWEEN_SCORES = 4.0, 15.0


@dataclass
class Schedule:
    """When the run ends; in steps it can be repeated exactly."""

    minutes: float
    steps: int

    def part_done(self, progress: Progress) -> float:
        return progress.step / self.steps if self.steps else progress.minutes / self.minutes


class Run:
    """A training run and its folder."""

    def __init__(self, folder: Path, base: Path, schedule: Schedule) -> None:
        torch.manual_seed(SEED)
        self.folder, self.schedule = folder, schedule
        self.labels = read_labels(folder / "labels.json")
        self.encoder = SentenceEncoder(base / "tokenizer.json", self.labels)
        sentences = list(read_sentences(folder / "sentences.jsonl"))
        self.training = [sentence for sentence in sentences if sentence.part == "train"]
        self.held_out = self.encoder.encode(sentence for sentence in sentences if sentence.part != "train")
        self.supply = NameSupply.read(folder / "names.json")
        self.misc = [i for i, label in enumerate(self.labels["ner"]) if label.endswith("MISC")]
        self.model = Analyser(self.labels)
        load_minilm(self.model.encoder, base / "model.safetensors")
        of_encoder = {id(parameter) for parameter in self.model.encoder.parameters()}
        rest = [p for p in self.model.parameters() if id(p) not in of_encoder]
        self.optimiser = torch.optim.AdamW(
            [{"params": list(self.model.encoder.parameters())}, {"params": rest}],
            lr=ENCODER_RATE, betas=(0.9, 0.98), weight_decay=0.01, fused=True,
        )  # fmt: skip
        self.progress = load_checkpoint(folder / "checkpoint.pt", self.model, self.optimiser)
        self.recent: dict[str, float] = {}

    def train(self) -> None:
        """Trains to the end, then writes model.pt, the averaged weights, and figures.json."""
        self.model.train()
        saved = scored = self.progress.minutes
        while self.schedule.part_done(self.progress) < 1:
            for group in self._rest_of_epoch():
                if self.schedule.part_done(self.progress) >= 1:
                    break
                started = time.monotonic()
                self._step(group)
                if self.progress.minutes - scored >= MINUTES_BETWEEN_SCORES:
                    scored = self.progress.minutes
                    self._report(score_model(self.model, self.held_out, self.labels))
                    save_atomically(self.folder / f"model-{round(scored):03}-min.pt", self._best_weights())
                self.progress.minutes += (time.monotonic() - started) / 60
                if self.progress.minutes - saved >= MINUTES_BETWEEN_CHECKPOINTS:
                    saved = self.progress.minutes
                    save_checkpoint(self.folder / "checkpoint.pt", self.model, self.optimiser, self.progress)
            else:
                self.progress.epoch += 1
                self.progress.batch = 0
        save_checkpoint(self.folder / "checkpoint.pt", self.model, self.optimiser, self.progress)
        self._finish()

    def _rest_of_epoch(self) -> list[list[Encoded]]:
        seed = f"{SEED}/{self.progress.epoch}"
        sentences = make_epoch(self.training, self.supply, self.encoder, seed)
        groups = group_by_length(sentences, PIECES_OF_BATCH, random.Random(seed))
        print(f"epoch {self.progress.epoch}: {len(sentences):,} sentences in {len(groups):,} batches", flush=True)
        return groups[self.progress.batch :]

    def _step(self, group: list[Encoded]) -> None:
        done = self.schedule.part_done(self.progress)
        self._set_rates(done)
        batch = collate(group)
        disguise_shapes(batch, random.Random(f"{SEED}/{self.progress.epoch}/{self.progress.batch}"))
        losses = self._losses_of(batch, trusts_itself=done > TRUST_FROM)
        self.optimiser.zero_grad()
        sum(losses.values(), torch.zeros(())).backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        self.optimiser.step()
        self.progress.step += 1
        self.progress.batch += 1
        if done > AVERAGE_FROM:
            update_average(self.progress.average, self.model, AVERAGE_RATE)
        for head, loss in losses.items():
            self.recent[head] = 0.98 * self.recent.get(head, loss.item()) + 0.02 * loss.item()
        if self.progress.step % 50 == 0:
            recent = " ".join(f"{head} {loss:.3f}" for head, loss in self.recent.items())
            print(f"step {self.progress.step}, {self.progress.minutes:.1f} min, {done:.1%}: {recent}", flush=True)

    def _losses_of(self, batch: Batch, trusts_itself: bool) -> dict[str, Tensor]:
        with torch.autocast("cpu", torch.bfloat16):
            scores = self.model(batch.ids, batch.shapes, batch.mask, batch.first)
        return find_losses(self.model, scores, batch, self.misc, trusts_itself)

    def _set_rates(self, done: float) -> None:
        share = min(1.0, (self.progress.step + 1) / WARM_UP_STEPS) * max(LOWEST_RATE_SHARE, 1 - done)
        for group, rate in zip(self.optimiser.param_groups, (ENCODER_RATE, HEADS_RATE), strict=True):
            group["lr"] = rate * share

    def _best_weights(self) -> dict[str, Tensor]:
        return self.progress.average or self.model.state_dict()

    def _finish(self) -> None:
        self.model.load_state_dict(self._best_weights())
        save_atomically(self.folder / "model.pt", self.model.state_dict())
        figures = score_model(self.model, self.held_out, self.labels)
        self._report(figures)
        made = {"steps": self.progress.step, "minutes": round(self.progress.minutes, 1), "seed": SEED}
        text = json.dumps({"training": made, "figures": figures}, indent=2)
        (self.folder / "figures.json").write_text(text + "\n")

    def _report(self, figures: dict[str, dict[str, float]]) -> None:
        for name, values in figures.items():
            print(f"  {name}: {json.dumps(values)}", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", type=Path, required=True, help="folder that prepare.py wrote")
    parser.add_argument("--base", type=Path, required=True, help="folder of MiniLM: model.safetensors, tokenizer.json")
    parser.add_argument("--minutes", type=float, default=120, help="minutes of training in all")
    parser.add_argument("--steps", type=int, default=0, help="end after so many steps instead")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    Run(arguments.run, arguments.base, Schedule(arguments.minutes, arguments.steps)).train()


if __name__ == "__main__":
    main()
