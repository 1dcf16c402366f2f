"""Saves and restores a training run, so that it can be killed at any moment."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from pathlib import Path

import torch
from torch import Tensor, nn

Weights = dict[str, Tensor]


@dataclass
class Progress:
    """How far a run has come."""

    step: int = 0
    epoch: int = 0
    batch: int = 0
    """Batches of this epoch that are done."""
    minutes: float = 0.0
    """Of training, over all its starts; scoring and saving included."""
    average: Weights = field(default_factory=dict)
    """Running average of the weights; empty until it begins."""


def save_atomically(path: Path, content: object) -> None:
    """Writes beside the file and renames, so that a kill leaves the old file or the new one."""
    beside = path.with_suffix(".part")
    torch.save(content, beside)
    os.replace(beside, path)


def save_checkpoint(path: Path, model: nn.Module, optimiser: torch.optim.Optimizer, progress: Progress) -> None:
    """Saves weights, optimiser, progress and the state of the random generator."""
    save_atomically(
        path,
        {
            "model": model.state_dict(),
            "optimiser": optimiser.state_dict(),
            "progress": vars(progress),
            "random": torch.get_rng_state(),
        },
    )


def load_checkpoint(path: Path, model: nn.Module, optimiser: torch.optim.Optimizer) -> Progress:
    """Restores what save_checkpoint saved, in place; a run that has no checkpoint yet begins."""
    if not path.exists():
        return Progress()
    saved = torch.load(path, weights_only=True)
    model.load_state_dict(saved["model"])
    optimiser.load_state_dict(saved["optimiser"])
    torch.set_rng_state(saved["random"])
    return Progress(**saved["progress"])


@torch.no_grad()
def update_average(average: Weights, model: nn.Module, rate: float) -> None:
    """Moves the average towards the weights by the rate; begins with them."""
    weights = model.state_dict()
    if not average:
        average.update({name: value.clone() for name, value in weights.items()})
        return
    torch._foreach_lerp_([average[name] for name in weights], list(weights.values()), rate)
