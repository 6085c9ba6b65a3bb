"""The constructions that count from the day of the text or from one spoken of, long before short.

A group's name says which field it fills (see build.py).
"""

from __future__ import annotations

from service.extraction.dates.heads import SPAN_UNIT
from service.extraction.dates.pieces import (
    AFTER_THE,
    HEDGE,
    PART_OF_DAY,
    THIS_LAST_NEXT,
    UNIT,
    VAGUE_COUNT,
    Rule,
)
from service.extraction.dates.words import (
    APOSTROPHE,
    DASH,
    SMALL,
    WEEKDAY,
    S,
    either,
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
