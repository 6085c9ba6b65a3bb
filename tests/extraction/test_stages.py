"""The small stages: folding, sentences, names, masks, tokens, language."""

from __future__ import annotations

from itertools import pairwise

import pytest

from service.extraction.fold import fold
from service.extraction.gazetteer import scan
from service.extraction.language import looks_english
from service.extraction.mask import mask
from service.extraction.rule import LETTERS
from service.extraction.sentences import find_sentences
from service.extraction.tokens import tokenize


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“It’s”", '"It\'s"'),
        ("1987–88", "1987-88"),
        ("a\u00a0b\r\nc\ufeff", "a b  c "),
        ("\ue000", "?"),
        ("é\U0001f600", "é\U0001f600"),
    ],
)
def test_folding_keeps_length(text: str, expected: str) -> None:
    assert fold(text) == expected
    assert len(fold(text)) == len(text)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("One. Two! Three?", 3),
        ("Mr. Smith met Sen. Jones. They spoke.", 2),
        ("The U.S. President spoke.", 1),
        ("He left the U.S. The talks ended.", 2),
        ("At 9 a.m. Friday they met.", 1),
        ('"It works." He left.', 2),
        ("A headline without a stop\n\nThe text begins here.", 2),
        ("- first item\n- second item", 2),
        ("a line that is wrapped at a width of some seventy letters or so goes\non in the next one.", 1),
        ("J. D. Vance spoke. Canada answered.", 2),
        ("", 0),
        ("   \n \t ", 0),
    ],
)
def test_sentences(text: str, count: int) -> None:
    found = find_sentences(text)
    assert len(found) == count
    assert all(text[one.start : one.end].strip() == text[one.start : one.end] for one in found)
    assert all(one.end <= two.start for one, two in pairwise(found))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The United States and Canada", [("United States", "US"), ("Canada", "CA")]),
        ("South Korean steel", [("South Korean", "KR")]),
        ("Chinese-made cars", [("Chinese", "CN")]),
        ("United States of Americana", [("United States", "US")]),
        ("TAIPEI, April 11 -", [("TAIPEI", "TW")]),
        ("Latin America", []),
        ("the EU's bloc", [("EU", "EU")]),
        ("Canadarm", []),
    ],
)
def test_places_are_found_at_word_boundaries(text: str, names: list[tuple[str, str]]) -> None:
    kinds = {"country", "demonym", "capital", "bloc"}
    found = [(text[hit.start : hit.end], hit.entry.value) for hit in scan(text) if hit.kind in kinds]
    assert found == names


def test_a_mask_keeps_length_and_prefers_what_is_given_first() -> None:
    text = "President Ana Ruiz of Mexico left."
    masked, used = mask(text, [(0, 18, "P"), (10, 28, "C"), (22, 28, "C")])
    assert masked == LETTERS["P"] * 18 + " of " + LETTERS["C"] * 6 + " left."
    assert [kind for _, _, kind in used] == ["P", "C"]


def test_tokens_are_words_and_mentions() -> None:
    text = f"{LETTERS['C'] * 5}-made cars, at 04:00, cost 1,200."
    words = [token.word for token in tokenize(text, 0, len(text))]
    assert words == ["C", "-made", "cars", ",", "at", "04:00", ",", "cost", "1,200", "."]


@pytest.mark.parametrize(
    ("text", "english"),
    [
        ("The president of the country said that he was in the capital for the talks.", True),
        ("Le président de la République a déclaré que les droits de douane seront levés demain.", False),
        ("Der Bundeskanzler sagte am Dienstag, dass die Zölle auf Stahl bald fallen werden.", False),
        ("Tariffs up.", True),
    ],
)
def test_language(text: str, english: bool) -> None:
    assert looks_english(text) is english
