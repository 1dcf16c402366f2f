"""Invented names of people, organizations and places: the model is to learn how names are used, not which exist."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

from faker import Faker

import company_words as parts

PERSON_LOCALES = """
    en_US en_GB en_IN en_NZ es_MX es_ES fr_FR de_DE it_IT pt_BR pl_PL tr_TR nl_NL id_ID sv_SE fi_FI hu_HU cs_CZ
    ro_RO hr_HR no_NO da_DK
""".split()
PLACE_LOCALES = """
    en_US en_GB en_IN en_AU en_CA es_MX es_ES es_CO fr_FR de_DE it_IT pt_BR pl_PL tr_TR nl_NL id_ID sv_SE fi_FI
    hu_HU cs_CZ ro_RO hr_HR no_NO da_DK
""".split()
DRAWS = 1_200
"""Names drawn for each locale; many come twice."""


@dataclass
class NameSupply:
    """Draws names. Words of a name are separated by spaces; nothing else in it is a space."""

    first_names: list[str] = field(default_factory=list)
    surnames: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    countries: list[str] = field(default_factory=list)

    @classmethod
    def from_faker(cls, seed: int) -> NameSupply:
        """Fills the lists from Faker, in a fixed order."""
        Faker.seed(seed)
        people = [Faker(locale) for locale in PERSON_LOCALES]
        towns = [Faker(locale) for locale in PLACE_LOCALES]
        return cls(
            first_names=_words(fake.first_name() for fake in people for _ in range(DRAWS)),
            surnames=_words(fake.last_name() for fake in people for _ in range(DRAWS)),
            places=sorted(
                {
                    place
                    for fake in towns
                    for place in (fake.city() for _ in range(DRAWS // 2))
                    if len(place.split()) <= 3 and place[:1].isupper() and place.replace(" ", "").isalpha()
                }
            ),
            countries=sorted(
                {c for c in (Faker("en_US").country() for _ in range(2_000)) if c.replace(" ", "").isalpha()}
            ),
        )

    @classmethod
    def read(cls, path: Path) -> NameSupply:
        """Reads what `write` wrote."""
        return cls(**json.loads(path.read_text(encoding="utf-8")))

    def write(self, path: Path) -> None:
        """Keeps the lists: Faker's order of some towns differs from process to process."""
        path.write_text(json.dumps(asdict(self), ensure_ascii=False, indent=0), encoding="utf-8")

    def person(self, draw: random.Random) -> str:
        """A full name, now and then with an initial or a second surname."""
        first, last = draw.choice(self.first_names), draw.choice(self.surnames)
        chance = draw.random()
        if chance < 0.08:
            return f"{first} {draw.choice('ABCDEFGHJKLMNPRSTW')}. {last}"
        if chance < 0.18:
            return f"{first} {last} {draw.choice(self.surnames)}"
        return f"{first} {last}"

    def place(self, draw: random.Random, size: int | None = None) -> str:
        """A town or, a fifth of the time, a country; of so many words where a size is given."""
        for _ in range(60):
            place = draw.choice(self.countries if draw.random() < 0.2 else self.places)
            if size is None or len(place.split()) == size:
                return place
        return " ".join(draw.choice(self.surnames) for _ in range((size or 1) - 1)) + " Valley"

    def company(self, draw: random.Random, size: int | None = None) -> str:
        """An organization, of so many words where a size is given."""
        if size is None:
            size = draw.choices((1, 2, 3, 4), weights=(45, 30, 18, 7))[0]
        if size == 1:
            return self._single_word(draw)
        if size == 2:
            return self._two_words(draw)
        if size == 3:
            return self._three_words(draw)
        middle = " ".join(draw.choice(parts.FIELDS) for _ in range(size - 3))
        return f"{self._root(draw)} {draw.choice(parts.FIELDS)} {middle} {draw.choice(parts.ENDINGS)}"

    def _single_word(self, draw: random.Random) -> str:
        chance = draw.random()
        if chance < 0.45:
            return coined_word(draw)
        if chance < 0.62:
            return acronym(draw)
        if chance < 0.74:
            return f"{draw.choice(parts.PREFIXES)}{draw.choice(parts.SUFFIXES).capitalize()}"  # PetroLine
        if chance < 0.9:
            return draw.choice(parts.PLAIN_WORDS)
        return draw.choice(self.surnames)

    def _two_words(self, draw: random.Random) -> str:
        chance = draw.random()
        if chance < 0.6:
            return f"{self._root(draw)} {draw.choice(parts.ENDINGS)}"
        if chance < 0.8:
            return f"{self._root(draw)} {draw.choice(parts.FIELDS)}"
        if chance < 0.9:
            return f"{draw.choice(self.surnames)} {draw.choice(self.surnames)}"
        return f"{draw.choice(parts.LEADING)} {coined_word(draw)}"

    def _three_words(self, draw: random.Random) -> str:
        chance = draw.random()
        if chance < 0.25:
            return f"{draw.choice(self.surnames)} & {draw.choice([*self.surnames[:2_000], 'Co.', 'Sons'])}"
        if chance < 0.4:
            return f"{self.place(draw, 1)} {draw.choice(parts.FIELDS)} {draw.choice(parts.BODIES)}"
        if chance < 0.55:
            return f"{draw.choice(parts.BODIES)} of {self.place(draw, 1)}"
        return f"{self._root(draw)} {draw.choice(parts.FIELDS)} {draw.choice(parts.ENDINGS)}"

    def _root(self, draw: random.Random) -> str:
        chance = draw.random()
        if chance < 0.5:
            return coined_word(draw)
        if chance < 0.7:
            return draw.choice(self.surnames)
        if chance < 0.9:
            return draw.choice(parts.PLAIN_WORDS)
        return acronym(draw)


def coined_word(draw: random.Random) -> str:
    """ "Petroline", "Novagen", or syllables without a sense: "Zelura"."""
    if draw.random() < 0.6:
        return draw.choice(parts.PREFIXES) + draw.choice(parts.SUFFIXES)
    syllables = (draw.choice(parts.ONSETS) + draw.choice(parts.VOWELS) for _ in range(draw.choice((1, 2, 2, 3))))
    return ("".join(syllables) + draw.choice(parts.CODAS)).capitalize()


def acronym(draw: random.Random) -> str:
    """Three or four capitals, sometimes two with an ampersand."""
    letters = [draw.choice("ABCDEFGHIKLMNOPRSTUVW") for _ in range(draw.choice((3, 3, 3, 4, 4, 5)))]
    return "&".join(letters[:2]) if draw.random() < 0.08 else "".join(letters)


def _words(names: Iterable[str]) -> list[str]:
    return sorted({name for name in names if " " not in name and name[:1].isupper() and len(name) > 1})
