"""What is left behind of a page once its article was read."""

from __future__ import annotations

from service.web_page import article_of, load

PAGE = b"<html><body><article><h1>Kenya</h1><p>%s</p></article></body></html>"


def test_nothing_of_a_page_is_kept() -> None:
    for number in range(20):
        found = article_of(PAGE % (b"Kenya will vote on August 9, they said %d times. " % number * 20))
        assert found is not None
        assert str(number) in found.text
    utils = load().utils
    assert utils.line_processing.cache_info().currsize == 0
    assert utils.trim.cache_info().currsize == 0
