"""A run that is killed goes on as if it had not been."""

import tempfile
import unittest
from pathlib import Path

import torch
from torch import nn

from checkpoint import Progress, load_checkpoint, save_checkpoint, update_average


def new_run() -> tuple[nn.Module, torch.optim.Optimizer]:
    torch.manual_seed(1)
    model = nn.Sequential(nn.Linear(4, 4), nn.Dropout(0.5))
    return model, torch.optim.AdamW(model.parameters())


def train(model: nn.Module, optimiser: torch.optim.Optimizer, progress: Progress, steps: int) -> None:
    for _ in range(steps):
        optimiser.zero_grad()
        model(torch.ones(2, 4)).sum().backward()
        optimiser.step()
        progress.step += 1
        update_average(progress.average, model, 0.1)


class Resuming(unittest.TestCase):
    def test_ends_with_the_same_weights_as_going_straight_through(self) -> None:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "checkpoint.pt"
            straight, optimiser = new_run()
            through = Progress()
            train(straight, optimiser, through, 5)

            killed, optimiser = new_run()
            progress = Progress()
            train(killed, optimiser, progress, 3)
            save_checkpoint(path, killed, optimiser, progress)
            resumed, optimiser = new_run()
            progress = load_checkpoint(path, resumed, optimiser)
            train(resumed, optimiser, progress, 2)

            self.assertEqual(progress.step, 5)
            for name, value in straight.state_dict().items():
                self.assertTrue(torch.equal(resumed.state_dict()[name], value))
                self.assertTrue(torch.equal(progress.average[name], through.average[name]))

    def test_begins_where_there_is_no_checkpoint(self) -> None:
        model, optimiser = new_run()

        self.assertEqual(load_checkpoint(Path("nowhere.pt"), model, optimiser), Progress())


if __name__ == "__main__":
    unittest.main()
