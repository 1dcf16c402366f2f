"""What training makes smaller: the sum of one cross-entropy for each kind of label."""

from __future__ import annotations

import torch
import torch.nn.functional as functional
from torch import Tensor

from analyser import Analyser, Scores
from batches import Batch
from encode_sentences import IGNORED

OWN_OPINION = 0.95
"""How sure the model must be of another name label to be believed over a noisy one."""


def find_losses(
    model: Analyser, scores: Scores, batch: Batch, misc: list[int], trusts_itself: bool
) -> dict[str, Tensor]:
    """Mean loss of each kind of label that the batch has.

    misc: indices of the name labels of MISC. trusts_itself: leave out noisy names of which the model is sure otherwise
    (truncated loss, after Zhang & Sabuncu 2018).
    """
    losses = {}
    for head in ("tag", "lem", "kind"):
        if (batch.labels[head] != IGNORED).any():
            losses[head] = _cross_entropy(scores.labels[head].float(), batch.labels[head])
    if (batch.labels["ner"] != IGNORED).any():
        losses["ner"] = _name_loss(scores.labels["ner"].float(), batch, misc, trusts_itself)
    heads = batch.labels["head"]
    if (heads != IGNORED).any():
        arcs = scores.arcs.float().masked_fill(~batch.is_word[:, None, :], -1e4)
        losses["arc"] = _cross_entropy(arcs, heads)
        is_known = batch.labels["rel"] != IGNORED
        with torch.autocast("cpu", torch.bfloat16):
            relations = model.relation_scores(scores, heads.clamp(min=0), is_known)
        losses["rel"] = functional.cross_entropy(relations.float(), batch.labels["rel"][is_known])
    return losses


def _cross_entropy(scores: Tensor, wanted: Tensor) -> Tensor:
    return functional.cross_entropy(scores.flatten(0, 1), wanted.flatten(), ignore_index=IGNORED)


def _name_loss(scores: Tensor, batch: Batch, misc: list[int], trusts_itself: bool) -> Tensor:
    wanted = batch.labels["ner"]
    log_probability = scores.log_softmax(-1)
    index = wanted.clamp(min=0)
    loss = -log_probability.gather(-1, index[..., None])[..., 0]
    # Where a source leaves MISC unmarked, an O may be one.
    is_open = (index == 0) & ~batch.marks_misc[:, None]
    open_score = torch.logsumexp(log_probability[..., [0, *misc]], -1)
    loss = torch.where(is_open, -open_score, loss)
    counts = wanted != IGNORED
    if trusts_itself:
        is_refuted = loss.detach().neg().exp() < 1 - OWN_OPINION
        is_sure = log_probability.detach().amax(-1).exp() > OWN_OPINION
        counts = counts & ~(batch.names_are_noisy[:, None] & is_refuted & is_sure)
    return loss[counts].sum() / counts.sum().clamp(min=1)
