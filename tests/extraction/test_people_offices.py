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


def told(text: str) -> list[tuple[str | None, str | None, str | None]]:
    return [(one.name, one.role, one.country) for one in actors(text)]


def test_names_before_the_offices_of_several_countries_hold_them_in_turn() -> None:
    text = "Sergey Orlov and Li Wei spoke for an hour, a first between the presidents of Ukraine and China."
    assert told(text) == [("Sergey Orlov", "president", "UA"), ("Li Wei", "president", "CN")]


def test_names_a_sentence_later_hold_them_in_turn() -> None:
    text = "A call between the presidents of Turkey and Iran was off. Kemal Aksoy and Hossein Rahmani agreed."
    assert told(text) == [("Kemal Aksoy", "president", "TR"), ("Hossein Rahmani", "president", "IR")]


def test_a_title_of_several_is_each_ones() -> None:
    text = "It was a call between Russian and Jordanian Foreign Ministers Sergey Orlov and Ayman Safadi."
    assert told(text) == [
        ("Sergey Orlov", "foreign minister", "RU"),
        ("Ayman Safadi", "foreign minister", "JO"),
    ]


def test_who_has_a_country_already_does_not_take_another_in_turn() -> None:
    text = (
        "Chilean Senator Ana Ruiz and Bo Lee watched. A call of the presidents of Turkey and Iran was off. "
        "Ana Ruiz and Bo Lee were glad."
    )
    assert ("Ana Ruiz", "senator", "CL") in told(text)
    assert (None, "president", "TR") in told(text)


def test_nobody_is_his_own_counterpart() -> None:
    text = "Prime Minister Tarek Rahim is to see his Indian counterpart on March 19."
    assert told(text) == [("Tarek Rahim", "prime minister", None), (None, "prime minister", "IN")]


def test_an_office_for_short_is_that_of_whoever_holds_it() -> None:
    text = "Readout of the Secretary's call. Secretary of State Ana Ruiz spoke today. The Secretary was calm."
    assert told(text) == [("Ana Ruiz", "secretary of state", "US")]
