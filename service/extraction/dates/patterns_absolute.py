"""The constructions that name a place in the calendar, long before short.

A group's name says which field it fills (see build.py).
"""

from __future__ import annotations

from service.extraction.dates.pieces import (
    AFTER_THE,
    CLOSED,
    NO_UNIT,
    NTH,
    REL_YEAR,
    SEASON,
    STAGE,
    THIS_LAST_NEXT,
    THROUGH,
    WITH_YEAR,
    Rule,
)
from service.extraction.dates.words import (
    ANY_WEEKDAY,
    APOSTROPHE,
    DASH,
    DAY_NUMBER,
    MONTH,
    ORDINAL,
    WEEKDAY,
    YEAR,
    S,
    either,
)

ABSOLUTE: tuple[Rule, ...] = (
    (
        "iso",
        "digit",
        r"(?<![\w./-])(?P<year>(?:18|19|20)\d\d)"
        r"(?:-(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])"
        r"|/(?P<month_slash>0[1-9]|1[0-2])/(?P<day_slash>0[1-9]|[12]\d|3[01]))(?![\d/-])",
    ),
    (
        "iso_month",
        "digit",
        r"(?<![\w./,$€£-])(?P<year>(?:19|20)\d\d)-(?P<month>0[1-9]|1[0-2])(?![\w/-])(?!\.\d)",
    ),
    (
        "numeric",
        "digit",
        r"(?<![\w./,$€£-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P<sep2>[/.-])(?P<year>(?:18|19|"
        r"20)\d\d|\d\d)(?![\w/-])(?!\.\d)",
    ),
    (
        "proclaimed",
        "ordinal",
        rf"(?P<ordinal>{ORDINAL}){S}(?:day{S})?of{S}(?P<month>{MONTH})"
        rf"(?:,?{S}in{S}the{S}year{S}of{S}our{S}Lord{S}(?P<words>[a-z]{{3,9}}(?:[\s-]{{1,3}}[a-z]{{3,9}}){{1,5}}+)"
        rf"|{WITH_YEAR})?",
    ),
    (
        "month_days",
        "month weekday",
        rf"(?:(?P<weekday>{ANY_WEEKDAY}),?{S}(?:the{S})?)?(?P<month>{MONTH})\s{{0,3}}+(?P<day>{DAY_NUMBER})"
        rf"(?:,?{S}(?P<year>{YEAR}))?"
        rf"(?:{THROUGH}|{S}(?P<and>and|&|or){S}|,{S}(?={WEEKDAY}))"
        rf"(?:(?:(?P<weekday2>{ANY_WEEKDAY}),?{S})?(?P<month2>{MONTH})\s{{0,3}}+(?P<day2>{DAY_NUMBER}){NO_UNIT}"
        rf"|(?P<day2_only>{DAY_NUMBER}){NO_UNIT}{CLOSED}|"
        rf"(?<=\d{DASH})(?P<day2_tight>{DAY_NUMBER}){NO_UNIT})"
        rf"(?:,?{S}(?P<year2>{YEAR})|{REL_YEAR})?",
    ),
    (
        "days_month",
        "digit weekday",
        rf"(?<![\w.,:/$€£-])(?:(?P<weekday>{ANY_WEEKDAY}),?{S}(?:the{S})?)?(?P<day>{DAY_NUMBER})"
        rf"(?:{S}(?:of{S})?(?P<month>{MONTH})(?:,?{S}(?P<year>{YEAR}))?)?"
        rf"(?:{THROUGH}|{S}(?P<and>and|&|or){S}(?:the{S})?)"
        rf"(?:(?P<weekday2>{ANY_WEEKDAY}),?{S})?(?P<day2>{DAY_NUMBER}){S}(?:of{S})?(?P<month2>{MONTH})"
        rf"(?:,?{S}(?P<year2>{YEAR})|{REL_YEAR})?",
    ),
    (
        "month_day",
        "month weekday direction",
        rf"(?:(?P<weekday>{ANY_WEEKDAY}),?{S}(?:the{S})?)?(?:(?P<dir>{THIS_LAST_NEXT}){S})?"
        rf"(?P<month>{MONTH})(?:\s{{0,3}}+|{S}the{S})(?P<day>{DAY_NUMBER})(?:{WITH_YEAR}|{NO_UNIT})",
    ),
    (
        "day_month",
        "digit weekday",
        rf"(?<![\w.,:/$€£-])(?:(?P<weekday>{ANY_WEEKDAY}),?{S}(?:the{S})?)?(?P<day>{DAY_NUMBER})(?:{S}|"
        rf"{DASH})"
        rf"(?:(?:day{S})?of{S}|(?P<dir>this|last|next){S})?(?P<month>{MONTH})(?:{WITH_YEAR}|"
        rf"{DASH}(?P<year_dash>{YEAR}))?",
    ),
    (
        "nth_weekday",
        "ordinal direction",
        rf"(?:first|second|third|fourth|last){S}{WEEKDAY}{S}(?:in|of){S}(?P<month>{MONTH})(?:,?{S}(?P<year>{YEAR}))?",
    ),
    (
        "weekday_ordinal",
        "weekday",
        rf"(?P<weekday>{WEEKDAY}),?{S}(?:the{S})?(?P<day>\d{{1,2}}(?:st|nd|rd|th))\b",
    ),
    (
        "nth_day",
        "digit",
        rf"(?<=\bthe\s)(?P<day>(?:3[01]|[12]?\d)(?:st|nd|rd|th))(?:{S}of{S}(?P<relmonth>this|last|next|"
        rf"the){S}month\b"
        r"|(?=\s*(?:[,.;:)]|\Z)|\s(?:and|when|that|at|in|to|as|but|will|would|was)\b))",
    ),
    (
        "holiday",
        "holiday",
        rf"(?P<name>Christmas|New{S}Year{APOSTROPHE}?s){S}(?P<eve>Day|Eve)\b(?:,?{S}(?P<year>{YEAR}))?",
    ),
    (
        "months",
        "month",
        rf"(?P<month>{MONTH})(?:,?{S}(?P<year>{YEAR}))?(?P<join>\s?{DASH}\s?|{S}(?:to|through|until|"
        rf"and){S})"
        rf"(?P<month2>{MONTH})(?!\s{{0,3}}\d{{1,2}}(?!\d))(?:,?{S}(?:of{S})?(?P<year2>{YEAR})|{REL_YEAR})?",
    ),
    (
        "month_year",
        "month stage",
        rf"{STAGE}?(?P<month>{MONTH}),?{S}(?:of{S})?(?P<year>{YEAR})(?!,\d|\.\d|%)",
    ),
    ("month_apostrophe", "month", rf"(?P<month>{MONTH}){S}{APOSTROPHE}(?P<yy>\d\d)\b"),
    (
        "quarter",
        "digit ordinal",
        rf"(?:(?P<year_before>{YEAR}),?{S})?(?:[Qq](?P<q>[1-4])|(?P<q_after>[1-4])[Qq]|"
        rf"(?P<nth>{NTH})[\s-](?:fiscal{S})?quarter)"
        rf"\b(?!-?final|-?back|{S}of{S}a\b|{S}century)"
        rf"(?:,?{S}(?:of{S})?(?:the{S})?(?:fiscal{S}|"
        rf"financial{S})?(?:year{S})?(?P<year>{YEAR})(?:[-/]\d\d\b)?"
        rf"|{S}of{S}(?:the|this){S}(?:current{S})?year\b|{S}of{S}(?P<relyear>last|next){S}year\b|"
        rf"{S}(?P<relyear2>this|last|next){S}year\b)?",
    ),
    (
        "half",
        "ordinal",
        rf"(?:[Hh](?P<h>[12])|(?P<nth>{either('first|second|latter')})[\s-]half)\b(?:{S}of)?{S}"
        rf"(?:(?P<year>{YEAR})|(?:the{S})?(?:(?P<relyear>this|last|next|the){S})?year\b)",
    ),
    (
        "season",
        "season stage direction",
        rf"{STAGE}?(?:(?:(?P<dir>{THIS_LAST_NEXT}(?:{S}(?:past|coming))?|{AFTER_THE}){S})?)"
        rf"(?P<season>{SEASON})(?:{S}(?:of{S})?(?P<year>{YEAR})(?:[-/]\d\d\b)?|"
        rf"{S}(?:of{S})?(?P<relyear>this|last|next){S}year\b)?",
    ),
    (
        "month",
        "month stage direction",
        rf"{STAGE}?(?:(?P<dir>{THIS_LAST_NEXT}(?:{S}(?:past|coming))?|{AFTER_THE}){S})?"
        rf"(?P<month>{MONTH})(?:{REL_YEAR})?",
    ),
    (
        "fiscal",
        "fiscal ordinal",
        rf"(?:FY\s?{APOSTROPHE}?(?P<fy>\d\d(?:\d\d)?)|"
        rf"[Ff]iscal{S}(?:[Yy]ear{S})?(?P<year>{YEAR}))(?:[-/]\d\d(?:\d\d)?)?\b",
    ),
    (
        "decade",
        "digit stage",
        rf"(?:(?:early|mid|late)(?:{S}|{DASH})(?:the{S})?)?(?:(?:1[5-9]|20)\d0{APOSTROPHE}?s\b|"
        rf"(?:(?<=the\s)|(?<=the\s['\u2019]))[1-9]0{APOSTROPHE}?s\b)",
    ),
    (
        "years",
        "digit",
        rf"(?<![\w.,:/$€£¥#+-])(?P<year>(?:18|19|20)\d\d)(?:(?P<join>[-/\u2010-\u2013])(?P<year2>(?:18|"
        rf"19|20)\d\d|\d\d)(?![\w%/-])"
        rf"|{S}(?P<word>to|through|until|till|and){S}(?P<year3>{YEAR}))(?!,\d|\.\d)",
    ),
    (
        "year",
        "digit stage",
        rf"(?<![\w.,:/$€£¥#+-]){STAGE}?(?P<year>(?:18|19|20)\d\d)(?![\w%])(?![.,:/]\d|[-\u2010-\u2013]\d)",
    ),
)
