"""The mask's letters: how a mention is written in masked text."""

from __future__ import annotations

LETTERS = {
    "P": "\ue000",  # a person, or a collective side, with its title and apposition
    "C": "\ue001",  # a country or bloc, or a seat of power that stands for one
    "A": "\ue002",  # an adjective or a noun of a people
    "G": "\ue003",  # a party
    "O": "\ue004",  # any other name
    "S": "\ue005",  # a region or a city
    "D": "\ue006",  # a date
    "R": "\ue007",  # a rate
    "M": "\ue008",  # money
    "N": "\ue009",  # a count of votes or seats
    "H": "\ue00a",  # he, she, they
}
