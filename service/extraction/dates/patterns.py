"""The constructions, in the order in which they are tried at one place of the text: long before short.

A group's name says which field it fills (see build.py). Repeats are bounded or possessive, and no
pattern can match the empty string, so a text is read in linear time.
"""

from __future__ import annotations

from service.extraction.dates.heads import SPAN_UNIT
from service.extraction.dates.words import (
    ANY_WEEKDAY,
    APOSTROPHE,
    DASH,
    DAY_NUMBER,
    MONTH,
    ORDINAL,
    SMALL,
    WEEKDAY,
    YEAR,
    S,
    either,
)

# What may stand after the day of a month, lest "April 25 percent" or "May 1.5" be one.
NO_UNIT = (
    r"(?![\d%]|[.,:/]\d|\s?%"
    r"|-?\s?(?:percent|per\s?cent|pct|points?|million|billion|mln|bln|votes|seats|people)\b)"
)
# "July 4 and 5" ends like a date; "April 2 and 30 countries" goes on like a count.
CLOSED = (
    rf"(?=\s*(?:[^\w\s%$]|\Z)|,?\s{YEAR}|\s(?:in|at|on|for|to|and|with|will|would|was|were|is|are|as|by|"
    rf"when|"
    r"after|before|during|that|between|this|last|next|of|which|but|or|the|a|has|have|had|said)\b)"
)
COMMA = r"(?:,\s{0,3}+|\s{1,6}+)"
PART_OF_DAY = r"(?:morning|afternoon|evening|night|lunchtime|noon|midday|midnight)\b"
Rule = tuple[str, str, str]
"""Name, heads (see heads.py), pattern."""

AFTER_THE = r"(?:(?<=\b[Tt]he\s)(?:past|coming|following|previous|preceding|same))"
THIS_LAST_NEXT = either("this|last|next")
REL_YEAR = rf"{COMMA}(?:of{S})?(?:(?P<relyear>this|last|next){S}year\b)"
WITH_YEAR = rf"(?:,?{S}(?:of{S})?(?P<year>{YEAR})|,(?P<year_tight>{YEAR})|{REL_YEAR})"
THROUGH = rf"(?:\s?{DASH}\s?|{S}(?:to|through|thru|until|till){S}(?:the{S})?)"
STAGE = (
    rf"(?:(?P<part>{either('early|late|mid|end')}(?:{DASH}|{S}(?:in{S})?)"
    rf"|{either('end|start|beginning|middle|close|half|part|week|days|weeks')}{S}of{S}(?:the{S}month{S}of{S})?))"
)
UNIT = r"(?:days?|weeks?|fortnights?|months?|quarters?|years?)\b"
SEASON = r"(?:[Ss]pring|[Ss]ummer|[Aa]utumn|[Ww]inter|[Ff]all)\b"
HEDGE = either(
    "about|around|some|roughly|nearly|almost|over|approximately|more than|less than|at least|just over|"
    "just under|barely|only"
)
VAGUE_COUNT = either("several|few|a few|a couple of|a couple|many|some|a number of|couple of|half a")
NTH = (
    r"(?:first|second|third|fourth|final|1st|2nd|3rd|4th"
    r"|FIRST|SECOND|THIRD|FOURTH|First|Second|Third|Fourth)"
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

RELATIVE: tuple[Rule, ...] = (
    (
        "before_yesterday",
        "word the",
        rf"(?:the{S})?[Dd]ay{S}(?:before{S}(?P<yesterday>yesterday)|after{S}tomorrow)\b",
    ),
    (
        "today",
        "today stage direction",
        rf"(?:(?P<part>{either('earlier|later|late|early')}){S})?"
        rf"(?:(?P<word>[Tt]oday|[Yy]esterday|[Tt]omorrow|[Tt]onight|TODAY|YESTERDAY|TOMORROW|"
        rf"TONIGHT)\b(?:{S}{PART_OF_DAY})?"
        rf"|[Tt]his{S}{PART_OF_DAY}|(?P<last_night>[Ll]ast{S}(?:night|evening)\b))",
    ),
    (
        "weekdays",
        "weekday",
        rf"(?P<weekday>{WEEKDAY})(?:{PART_OF_DAY})?(?:{DASH}|{S}(?P<word>to|through|until|"
        rf"and){S})(?P<weekday2>{WEEKDAY})"
        rf"(?:,?{S}(?:of{S})?(?P<week>last|this|next){S}week\b)?",
    ),
    (
        "weekday_from",
        "digit number",
        rf"(?P<n>{SMALL}){S}weeks?{S}(?P<word>ago|from|on|after|before)(?:{S}(?:on|this|next|"
        rf"last))?{S}(?P<weekday>{WEEKDAY})",
    ),
    ("week_weekday", "direction", rf"(?P<week>{THIS_LAST_NEXT}){S}week,?{S}(?:on{S})?(?P<weekday>{WEEKDAY})"),
    (
        "weekday",
        "weekday stage direction named",
        rf"(?:(?P<part>{either('early|late|later|earlier')}){S}(?:on{S})?)?"
        rf"(?:(?P<dir>{THIS_LAST_NEXT}(?:{S}(?:past|coming))?|{AFTER_THE}){S})?"
        rf"(?:(?P<name>Super|Black|Bloody|Good|Cyber|Fat|Easter|Palm|Ash|Whit|Holy|Maundy|Shrove|"
        rf"Giving){S})?"
        rf"(?P<weekday>{WEEKDAY})(?!{S}(?:Times|Telegraph|Mirror|Mail|Express|Independent|Post|Herald|"
        rf"Age|Sun|People|World|Sport|School|school|Night{S}(?:Football|Live)|Evening{S}Post))"
        rf"(?:{S}{PART_OF_DAY})?(?:,?{S}(?:of{S})?(?P<week>last|this|next|the{S}following|"
        rf"the{S}previous){S}week\b|{S}(?P<on>week)\b(?!{DASH}|{S}of\b))?",
    ),
    (
        "short_weekday",
        "weekday",
        rf"(?<=\b(?:on|by)\s)(?P<weekday>(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri)\b\.?)(?={S}[a-z(]|[,;)]|\s*\Z)",
    ),
    (
        "weekend",
        "direction stage preposition",
        rf"(?:(?P<part>{either('later|earlier|late|early')}){S})?(?:(?P<dir>{THIS_LAST_NEXT}(?:{S}(?:past|coming))?|{AFTER_THE})"
        rf"|(?:[Oo]ver|[Aa]t|[Oo]n|[Dd]uring|[Bb]y|[Ff]or|[Ii]n){S}(?P<the>the)){S}weekend\b(?!{S}(?:of|"
        rf"before|after)\b)",
    ),
    (
        "this_unit",
        "direction stage",
        rf"(?:(?P<part>{either('later|earlier|late|early|mid')}(?:{S}(?:in{S}|on{S})?|{DASH})|(?:[Ee]nd|"
        rf"[Ss]tart|[Bb]eginning|[Mm]iddle|[Cc]lose|[Rr]est|[Rr]emainder|[Hh]alf|[Pp]art|[Mm]onths?|"
        rf"[Ww]eeks?|[Dd]ays|[Cc]ourse){S}of{S}))?"
        rf"(?P<dir>{THIS_LAST_NEXT}(?:{S}(?:past|coming|same|calendar|election|fiscal|financial))?|"
        rf"{AFTER_THE}|current|present"
        rf"|(?<=[Ee]arlier in )the|(?<=[Ll]ater in )the|(?<=[Ll]ate in )the|(?<=[Ee]arly in )the|"
        rf"(?<=[Nn]d of )the|(?<=tart of )the|(?<=nning of )the|(?<=iddle of )the|(?<=lose of )the|"
        rf"(?<=est of )the|(?<=nder of )the|(?<=alf of )the"
        rf"){S}(?P<unit>week|month|quarter|year)\b(?!{DASH}(?:old|long|end)\b)",
    ),
    (
        "before_last",
        "word the",
        rf"(?:[Tt]he{S})?(?P<unit>week|weekend|month|year){S}(?:(?P<before>before{S}last)|after{S}next)\b",
    ),
    ("year_end", "word stage", rf"(?:[Yy]ear{DASH}end|end{DASH}(?:of{DASH})?year)\b"),
    (
        "vague_span",
        "direction ordinal preposition",
        rf"(?:{either('in|over|within|during|for|throughout|across|through')}{S}(?:at{S}(?:least|"
        rf"most){S}|{HEDGE}{S})?)?(?:(?:the|its|his|her|their){S})?"
        rf"{either('last|past|next|coming|previous|recent|following|first|final|upcoming|preceding|subsequent|latest')}{S}"
        rf"(?:(?:{VAGUE_COUNT}|{SMALL}(?:{DASH}|{S}(?:to|or){S}){SMALL}|{SMALL}(?:{S}and{S}a{S}half)?|"
        rf"\d{{1,3}}){S})?"
        rf"(?:working{S}|business{S}|calendar{S})?(?:seconds|minutes|hours|days|nights|weeks|weekends|"
        rf"fortnight|months|quarters|years|decades?|century)\b",
    ),
    (
        "vague_the",
        "preposition the",
        rf"(?:{either('in|over|within|during|for|throughout|across|through')}{S})?(?:[Tt]he){S}(?:last|"
        rf"past){S}(?:day|week|month|quarter|year)\b"
        rf"|{either('in|over|within|during|for|throughout|across')}{S}the{S}next{S}(?:day|week|month|"
        rf"quarter|year)\b",
    ),
    (
        "vague_ago",
        "number digit hedge preposition",
        rf"(?:{HEDGE}{S}{SMALL}|{VAGUE_COUNT}|{SMALL}(?:{S}to{S}|{S}or{S}|{DASH}){SMALL}|"
        rf"{SMALL}{S}and{S}a{S}half){S}{SPAN_UNIT}{S}(?:ago|earlier|later|before|after|from{S}now|"
        rf"afterwards?|previously)\b",
    ),
    (
        "vague_ago_bare",
        "word",
        rf"(?:[Dd]ecades|[Yy]ears|[Mm]onths|[Ww]eeks|[Dd]ays|[Hh]ours|[Mm]oments|[Mm]inutes){S}(?:ago|"
        rf"earlier|later|before|after|afterwards?)\b",
    ),
    (
        "vague_within",
        "preposition",
        rf"{either('within|for|over|during|in')}{S}(?:(?:{HEDGE}|"
        rf"the){S})?(?:{VAGUE_COUNT}{S}{SPAN_UNIT}|{SMALL}{S}(?:to|or){S}{SMALL}{S}{SPAN_UNIT})",
    ),
    (
        "vague_hours",
        "preposition",
        rf"(?:{either('within|for|over|during|in|after|up to')}{S})(?:{HEDGE}{S})?(?:{SMALL}){S}"
        rf"(?:(?:working|business){S})?(?:hours?|minutes?|seconds?|decades?)\b",
    ),
    (
        "vague_for",
        "preposition",
        rf"{either('within|for|over|during|after|up to|every')}"
        rf"{S}(?:{HEDGE}{S})?(?:{SMALL}){S}(?:working{S}|business{S}|calendar{S})?{UNIT}",
    ),
    ("soon", "word", r"(?:[Ss]oon|[Ss]hortly|[Rr]ecently|[Ll]ately|[Ss]omeday|[Oo]ne day)\b"),
    (
        "ago",
        "number digit",
        rf"(?P<n>{SMALL}){S}(?P<unit>{UNIT}){S}(?P<word>ago|from{S}(?:now|today)|hence|earlier|later|"
        rf"before|after|afterwards?|previously|prior)\b",
    ),
    (
        "in_units",
        "preposition",
        rf"(?P<word>[Ii]n){S}(?P<n>{SMALL}){S}(?P<unit>{UNIT})(?:{APOSTROPHE}?{S}time\b)?",
    ),
    (
        "anchored",
        "the word",
        rf"(?:(?:[Tt]he{S}(?:very{S})?(?P<dir>same|next|following|previous|preceding|subsequent|prior)|"
        rf"(?P<that>[Tt]hat)(?:{S}same)?)"
        rf"{S}(?P<unit>day|morning|afternoon|evening|night|week|weekend|month|quarter|year)"
        rf"|[Tt]he{S}(?P<unit2>day|night|evening|morning|week|month|year){S}(?P<word>before|after|"
        rf"earlier|previously))\b",
    ),
    ("eve", "word", r"[Ee]ve(?= of\b)"),
)

RULES = ABSOLUTE + RELATIVE
