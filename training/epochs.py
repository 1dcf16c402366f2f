"""What one epoch trains on: every sentence once, half of those with names under other names, and new invented ones."""

from __future__ import annotations

import random

from encode_sentences import Encoded, SentenceEncoder
from name_supply import NameSupply
from news_sentences import make_sentences
from sentence import Sentence
from swap_names import swap_names

PIECES_OF_BATCH = 2_400
SWAPPED_SHARE = 0.5
"""Of sentences with names."""
INVENTED = 3_000
"""Sentences made from frames, new ones each epoch."""
TWEET_SHARE = 0.25
"""Of sentences from Twitter and the like, drawn anew each epoch: they are many, and far from news."""
_TWEETS = ("BTC", "WNUT17")


def make_epoch(sentences: list[Sentence], supply: NameSupply, encoder: SentenceEncoder, seed: str) -> list[Encoded]:
    """The epoch's sentences; the same for the same seed."""
    draw = random.Random(seed)
    epoch: list[Sentence] = []
    for sentence in sentences:
        if sentence.source in _TWEETS and draw.random() > TWEET_SHARE:
            continue
        has_names = any(label.startswith("B-") for label in sentence.names or ())
        swaps = has_names and draw.random() < SWAPPED_SHARE
        epoch.append(swap_names(sentence, supply, draw) if swaps else sentence)
    epoch += make_sentences(INVENTED, supply, draw)
    return encoder.encode(epoch)
