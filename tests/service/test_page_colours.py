"""The page's colours: contrast by WCAG 2.2, and accents that colour-blind readers can tell apart."""

from __future__ import annotations

import itertools
import math
import re

import pytest

from schemas.response import EVENT_TYPES
from service.routes.page import PAGE

THEMES = ("light", "dark")
# Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB
SIGHT = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
Colour = tuple[float, float, float]


def palette(theme: str) -> dict[str, Colour]:
    css = (PAGE / "static" / "colours.css").read_text(encoding="utf-8")
    found = re.findall(r"--(\w+): light-dark\((#\w{6}), (#\w{6})\)", css)
    return {name: linear(pair[THEMES.index(theme)]) for name, *pair in found}


def linear(colour: str) -> Colour:
    r, g, b = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in (r, g, b))  # type: ignore[return-value]


def contrast(one: Colour, other: Colour) -> float:
    lights = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b for r, g, b in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def oklab(colour: Colour, sight: str) -> Colour:
    r, g, b = (max(0, min(1, sum(map(math.prod, zip(row, colour, strict=True))))) for row in SIGHT[sight])
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("ink", ["ink", "soft", "alarm", *EVENT_TYPES])
def test_words_stand_out(theme: str, ink: str) -> None:
    colours = palette(theme)
    assert all(contrast(colours[ink], colours[ground]) >= 4.5 for ground in ("ground", "paper", "raised"))


@pytest.mark.parametrize("theme", THEMES)
def test_the_edges_of_fields_stand_out(theme: str) -> None:
    colours = palette(theme)
    assert contrast(colours["edge"], colours["paper"]) >= 3


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("sight", SIGHT)
def test_accents_stay_apart(theme: str, sight: str) -> None:
    seen = [oklab(palette(theme)[kind], sight) for kind in EVENT_TYPES]
    assert all(math.dist(one, other) >= 0.1 for one, other in itertools.combinations(seen, 2))
