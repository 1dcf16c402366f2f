"""The look of a word, which the uncased encoder can't see; the same classes as ingest/language/word-shape.ts."""

LOWER, TITLE, UPPER, MIXED, DIGITS, LETTERS_AND_DIGITS, PUNCTUATION, SINGLE_CAPITAL = range(8)
SHAPE_COUNT = 8


def word_shape(word: str) -> int:
    letters = [character for character in word if character.isalpha()]
    has_digit = any(character.isdigit() for character in word)
    if not letters:
        return DIGITS if has_digit else PUNCTUATION
    if has_digit:
        return LETTERS_AND_DIGITS
    if len(letters) == 1 and letters[0].isupper():
        return SINGLE_CAPITAL
    if all(letter.isupper() for letter in letters):
        return UPPER
    if letters[0].isupper() and not any(letter.isupper() for letter in letters[1:]):
        return TITLE
    return MIXED if any(letter.isupper() for letter in letters) else LOWER
