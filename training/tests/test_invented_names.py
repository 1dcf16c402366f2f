"""What training adds to the corpora: exchanged names, and sentences from frames."""

import random
import unittest

from name_supply import NameSupply
from news_sentences import make_sentences
from sentence import Sentence
from swap_names import NameSpan, find_spans, swap_names

SUPPLY = NameSupply(["Ana", "Piet"], ["Prem", "Okafor"], ["Zadar", "Lake Molly"], ["Chad"])


def swapped(sentence: Sentence) -> Sentence:
    return swap_names(sentence, SUPPLY, random.Random(1))


class SwappedNames(unittest.TestCase):
    def test_are_the_same_wherever_a_name_stands_in_the_sentence(self) -> None:
        sentence = Sentence(["Barr", "met", "Barr"], "wikigold", "train", names=["B-PER", "O", "B-PER"])

        words = swapped(sentence).words

        self.assertEqual(words[0], words[2])
        self.assertIn(words[0], SUPPLY.surnames)

    def test_keep_the_number_of_words_where_there_is_a_tree(self) -> None:
        sentence = Sentence(
            ["Kova", "Trade", "Bank", "fell"],
            "ewt",
            "train",
            tags=["NNP", "NNP", "NNP", "VBD"],
            lemmas=["keep", "keep", "keep", "4:fall"],
            heads=[3, 3, 4, 0],
            relations=["compound", "compound", "nsubj", "root"],
            names=["B-ORG", "I-ORG", "I-ORG", "O"],
        )

        result = swapped(sentence)

        self.assertEqual(len(result.words), 4)
        self.assertEqual(result.words[2:], ["Bank", "fell"])
        self.assertNotEqual(result.words[0], "Kova")
        self.assertEqual(result.heads, sentence.heads)

    def test_have_a_label_for_each_word_where_there_is_no_tree(self) -> None:
        sentence = Sentence(["In", "Lima", "it", "rained"], "wikigold", "train", names=["O", "B-LOC", "O", "O"])

        for seed in range(20):
            result = swap_names(sentence, SUPPLY, random.Random(seed))

            self.assertEqual(len(result.words), len(result.names or []))
            [span] = find_spans(result.names or [])
            self.assertEqual((span.first, span.kind), (1, "LOC"))

    def test_leave_the_senate_alone(self) -> None:
        sentence = Sentence(["the", "Senate", "sat"], "wikigold", "train", names=["O", "B-ORG", "O"])

        self.assertEqual(swapped(sentence).words, sentence.words)


class Spans(unittest.TestCase):
    def test_are_runs_of_labels(self) -> None:
        spans = find_spans(["B-PER", "I-PER", "B-PER", "O", "B-ORG"])

        self.assertEqual(spans, [NameSpan(0, 1, "PER"), NameSpan(2, 2, "PER"), NameSpan(4, 4, "ORG")])


class FrameSentences(unittest.TestCase):
    def test_have_no_slot_left_and_a_label_for_each_word(self) -> None:
        for sentence in make_sentences(500, SUPPLY, random.Random(1)):
            lists = (sentence.tags, sentence.lemmas, sentence.names, sentence.kinds)

            self.assertEqual({len(labels or []) for labels in lists}, {len(sentence.words)})
            self.assertFalse({"ORG2", "PER2", "LOC2", "SUR2", "SUR3", "ORG3", "PDID", "BOUGHT"} & set(sentence.words))

    def test_are_the_same_for_the_same_seed(self) -> None:
        first, second = (make_sentences(20, SUPPLY, random.Random("1/0")) for _ in range(2))

        self.assertEqual(first, second)


if __name__ == "__main__":
    unittest.main()
