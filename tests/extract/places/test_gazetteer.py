"""The shipped gazetteer is complete, quick to load, and says what it was compiled from."""

import time

from app.domain.spelling import plain
from app.extract.places import gazetteer


def test_small_places_are_known_in_countries_whose_names_are_transliterated() -> None:
    assert gazetteer.country("SY").names.entries.get(plain("Saraqib"))
    assert len(gazetteer.country("UA").names.entries) > 4000
    assert gazetteer.transliterated("YE")
    assert not gazetteer.transliterated("CO")


def test_every_line_can_be_read() -> None:
    for code, lines in gazetteer._lines().items():
        for line in lines:
            country, name, population, _ = line.split("\t")
            assert country == code
            assert name
            assert population.isdigit()


def test_a_spelling_near_a_known_place_is_that_place() -> None:
    place = gazetteer.country("SY").spelt_like("Saraaqeb")
    assert place is not None
    assert place.name == "Saraqeb"
    assert gazetteer.country("SY").spelt_like("Qwrtz") is None


def test_it_loads_in_less_than_a_second() -> None:
    for cached in (gazetteer._lines, gazetteer._supplement, gazetteer.world, gazetteer.country):
        cached.cache_clear()
    started = time.process_time()
    gazetteer.world()
    gazetteer.country("SY")
    assert time.process_time() - started < 1
