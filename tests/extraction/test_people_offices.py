"""Who holds an office that is told apart from the name."""

from __future__ import annotations

from service.extraction.article import read
from service.extraction.people import Actor


def actors(text: str) -> list[Actor]:
    return read(text, None).actors


def test_offices_in_a_row_are_held_by_the_names_that_follow() -> None:
    found = actors("The foreign ministers of Greece and Turkey, Nikos Pappas and Emre Kaya, met in Oslo.")
    assert [(one.name, one.role, one.country) for one in found] == [
        ("Nikos Pappas", "foreign minister", "GR"),
        ("Emre Kaya", "foreign minister", "TR"),
    ]


def test_who_meets_the_holder_of_an_office_does_not_hold_it() -> None:
    found = actors("Vladimir Orlov met the French president.")
    assert [(one.name, one.role, one.country) for one in found] == [
        ("Vladimir Orlov", None, None),
        (None, "president", "FR"),
    ]


def test_a_sentence_later_the_office_is_his() -> None:
    (one,) = actors("Vladimir Orlov spoke first. The Russian president said no.")
    assert (one.name, one.role, one.country) == ("Vladimir Orlov", "president", "RU")


def test_an_aide_acts_for_the_country_of_whom_he_serves() -> None:
    (aide, leader) = actors("They met Akif Kilic, Spokesperson and Chief Adviser to the King of Turkey.")
    assert (aide.name, aide.country) == ("Akif Kilic", "TR")
    assert (leader.name, leader.role) == (None, "king")
