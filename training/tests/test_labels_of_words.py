"""What is read from the corpora: lemma scripts, word shapes, GUM's mentions and names."""

import unittest

from gum_mentions import find_mentions, kinds_of_words
from gum_names import mark_names
from lemma_script import lemma_script
from read_conllu import Token
from read_names import to_iob2
from word_shape import word_shape


def token(form: str, upos: str, head: int, relation: str, misc: str = "_") -> Token:
    return Token(form, form, upos, "X", head, relation, misc)


class LemmaScript(unittest.TestCase):
    def test_drops_and_adds_letters(self) -> None:
        self.assertEqual(lemma_script("Parties", "party"), "3:y")
        self.assertEqual(lemma_script("went", "go"), "=go")
        self.assertEqual(lemma_script("is", "be"), "2:be")


class WordShape(unittest.TestCase):
    def test_tells_eight_looks_apart(self) -> None:
        words = ("bank", "Bank", "BANK", "BankCo", "2018", "G20", "--", "J.")

        self.assertEqual([word_shape(word) for word in words], list(range(8)))


class NamesInColumns(unittest.TestCase):
    def test_begin_with_b_whatever_the_corpus_writes(self) -> None:
        self.assertEqual(to_iob2(["I-PER", "I-PER", "O", "I-LOC", "I-ORG"]), ["B-PER", "I-PER", "O", "B-LOC", "B-ORG"])


class GumMentions(unittest.TestCase):
    # "Senator Ana Prem met Zelura"
    TOKENS = (
        token("Senator", "PROPN", 2, "nmod:desc", "Entity=(1-person-new"),
        token("Ana", "PROPN", 4, "nsubj"),
        token("Prem", "PROPN", 2, "flat", "Entity=1)"),
        token("met", "VERB", 0, "root"),
        token("Zelura", "PROPN", 4, "obj", "Entity=(2-organization-new)"),
        token("Today", "NOUN", 4, "obl"),
    )

    def test_give_the_word_that_heads_them_their_kind(self) -> None:
        tokens = list(self.TOKENS)

        kinds = kinds_of_words(tokens, find_mentions(tokens))

        self.assertEqual(kinds, ["_", "person", "_", "_", "organization", "_"])

    def test_give_names_without_titles_and_leave_other_capitals_unknown(self) -> None:
        tokens = list(self.TOKENS)

        names = mark_names(tokens, find_mentions(tokens))

        self.assertEqual(names, ["O", "B-PER", "I-PER", "O", "B-ORG", "?"])

    def test_take_the_joined_parts_of_an_organization_as_one_name(self) -> None:
        # "the Bank of Zelura"
        tokens = [
            token("the", "DET", 2, "det", "Entity=(1-organization-new"),
            token("Bank", "PROPN", 0, "root"),
            token("of", "ADP", 4, "case"),
            token("Zelura", "PROPN", 2, "nmod", "Entity=(2-place-new)1)"),
        ]

        names = mark_names(tokens, find_mentions(tokens))

        self.assertEqual(names, ["O", "B-ORG", "I-ORG", "I-ORG"])


if __name__ == "__main__":
    unittest.main()
