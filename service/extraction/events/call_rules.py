"""The ways in which English news tells of a call, over masked text."""

from __future__ import annotations

import regex

from service.extraction.rule import Rule, compile_pattern

_DEFINE = r"""
(?(DEFINE)
  (?P<SIDE><P>(?:,?[ ]\(?\d\d\)?,?)?|<C>(?:'s[ ](?:government|office|side))?)
  (?P<SIDES>(?&SIDE)(?:(?:,[ ](?:and[ ]|as[ ]well[ ]as[ ])?|[ ](?:and|as[ ]well[ ]as|along[ ]with|together[ ]with)[ ](?:also[ ]|then[ ]|separately[ ]|with[ ]|between[ ]|the[ ]|both[ ])?)(?&SIDE))*+)
  (?P<DEVICE>(?:tele)?phone|telephonic|video(?:[ -](?:conference|link|call))?|virtual|online|zoom|hotline|secure|encrypted|trilateral|three-way|bilateral|joint|satellite|remote|tele|audio)
  (?P<NOUN>(?:(?&DEVICE)[ -])++(?:calls?|conversations?|talks?|discussions?|chats?|conferences?|meetings?|summits?|consultations?|contacts?|sessions?|exchanges?|dialogues?|link|hook-?up)
     |phone[ -]?calls?|tele-?conferences?|video-?conferences?|video-?calls?|video[ ]conferencing|conference[ ]calls?|calls?|phoner)(?![\w-])
  (?P<HOLD>ha(?:s|ve|d|ving)|h[eo]ld(?:s|ing)?|conduct(?:s|ed|ing)?|ma(?:kes?|de|king)|plac(?:es?|ed|ing)|t(?:akes?|ook|aken|aking)(?:[ ]part[ ]in)?|join(?:s|ed|ing)?|host(?:s|ed|ing)?|conven(?:es?|ed|ing)|organi[sz](?:es?|ed|ing)|schedul(?:es?|ed|ing)|plan(?:s|ned|ning)?|request(?:s|ed|ing)?|arrang(?:es?|ed|ing)|participat(?:es?|ed|ing)[ ]in|sp(?:eak|oke|oken|eaking)[ ](?:in|on|during)|end(?:s|ed|ing)?|finish(?:es|ed|ing)?|conclud(?:es?|ed|ing)|g[eo]t(?:ting)?|initiat(?:es?|ed|ing)|accept(?:s|ed|ing)?|declin(?:es?|ed|ing)|refus(?:es?|ed|ing)|reject(?:s|ed|ing)?|expect(?:s|ed|ing)?|cancel(?:s|led|ed|ling)?|postpon(?:es?|ed|ing)|attend(?:s|ed|ing)?|set[ ]up|seek(?:s|ing)?|sought|want(?:s|ed|ing)?|agree(?:s|d|ing)[ ](?:on|to)|describ(?:es?|ed|ing)|announc(?:es?|ed|ing)|lead(?:s|ing)?|led|(?:did|does|do|will|would|could|may|might|is|was|were|are)[ ](?:not[ ])?\w+|after)
  (?P<FILL>(?:[^.;:"\ue000\ue001]|"[^"]{0,60}"|\.(?=\w)){0,90}?)
  (?P<SPEAK>sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|convers(?:es?|ed|ing)|confer(?:s|red|ring)?|chat(?:s|ted|ting)?|consult(?:s|ed|ing)?|communicat(?:es?|ed|ing)|m[ee]e?t(?:s|ing)?|connect(?:s|ed)?|discuss(?:es|ed|ing)?|exchang(?:es?|ed))
  (?P<BYPHONE>(?:by|over|on|via|through|using)[ ](?:(?:the|a|an|secure|encrypted)[ ])*+(?:(?:tele)?phone|telephones|video(?:[ -]?(?:link|conference|call|conferencing|teleconference))?|videoconference|teleconference|zoom|hotline)|telephonically|virtually|remotely|in[ ]an?[ ](?:\w+[ ]){0,3}(?:(?:tele)?phone|video)[ -]?(?:call|conversation|conference|talk)|by[ ]conference[ ]call)(?![\w-])
)
"""


def _pattern(body: str) -> str:
    return (_DEFINE + body).replace("[ ]", " ")


RULES = (
    Rule("call.readout", _pattern(
        r"(?<!\w)(?:readout|summary|statement)[ ](?:of|on|from)[ ](?:the[ ])?(?P<a>(?&SIDES))'s?[ ](?:\w+[ ]){0,2}(?P<trigger>(?&NOUN)|conversation)[ ](?:today[ ])?(?:with|to|and)[ ](?P<b>(?&SIDES))"), "call|conversation|conference"),
    Rule("call.spoke_by_phone", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)(?:,? who|,)?(?:[ ](?:has|have|had|also|both|separately|will|would|is|are|was|were|to|later|then|did|not|then|earlier|again|just|recently|previously|may|might|could|jointly|each|been|due|set|expected|scheduled|planned|going|planning|<D>)){0,4}[ ](?P<trigger>(?&SPEAK))(?:[ ](?:again|briefly|separately|directly|today|earlier|at length|<D>|extensively|privately)){0,3}[ ](?&BYPHONE)(?:(?&FILL)(?:[ ]with|[ ]to|[ ]and)[ ](?:(?:both|also)[ ])?(?P<b>(?&SIDES)))?"), "phone|video|zoom|hotline|conference|virtual|remote"),
    Rule("call.spoke_with_by_phone", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)(?:,? who|,)?(?:[ ](?:has|have|had|also|both|separately|will|would|is|are|was|were|to|later|then|did|not|then|earlier|again|just|recently|previously|may|might|could|jointly|each|been|due|set|expected|scheduled|planned|going|planning|<D>)){0,4}[ ](?P<trigger>(?&SPEAK))(?:[ ](?:again|briefly|separately|directly|today|earlier|at length|<D>|extensively|privately|on <D>)){0,3},?[ ](?:with|to)[ ](?P<b>(?&SIDES))(?:[^.;\ue000\ue001]{0,40}?)[ ](?&BYPHONE)"), "phone|video|zoom|hotline|conference|virtual|remote"),
    Rule("call.noun_with", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)[^.;\ue000\ue001]{0,60}?[ ](?&HOLD)[ ](?&FILL)(?P<trigger>(?&NOUN))(?&FILL)(?:[ ]|^)(?:with|to|from|involving|alongside)[ ](?:(?:both|the)[ ])?(?P<b>(?&SIDES))"), "call|phone|tele|video|virtual|online|conference|remote|hotline"),
    Rule("call.noun_between", _pattern(
        r"(?P<trigger>(?&NOUN))(?:[^.;\ue000\ue001]{0,60}?)[ ](?:between|of|among|involving|by)[ ](?P<a>(?&SIDES))(?:[ ](?:and|with)[ ](?P<b>(?&SIDES)))?"), "call|phone|tele|video|virtual|online|conference|remote|hotline"),
    Rule("call.in_told", _pattern(
        r"(?<!\w)(?:in|during|on|after|following|over|at|before)[ ](?:a|an|another|their|the|his|her|that|this|separate)[ ](?:[\w-]+[ ]){0,4}?(?P<trigger>(?&NOUN))(?:[ ](?:with|to|from)[ ](?P<b>(?&SIDES))(?:'s?[ ](?:\w+[ ]){0,2}office)?)?(?:[^.;\ue000\ue001]{0,50}?),?[ ](?P<a>(?&SIDES))(?:[ ](?:also|has|had))?[ ](?:told|said|informed|urged|thanked|assured|asked|warned|congratulated|reassured|briefed|pressed|expressed|discussed|reaffirmed|stressed|reiterated|agreed|invited|conveyed|underlined|emphasi[sz]ed|and)[ ](?:to[ ])?(?P<b>(?&SIDES))?"), "call|phone|tele|video|virtual|online|conference|remote|hotline"),
    Rule("call.told_in", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)(?:[ ](?:also|has|had|have)){0,2}[ ](?:told|informed|urged|thanked|assured|asked|warned|congratulated|briefed|reassured|pressed|invited|agreed|discussed)[ ](?:with[ ])?(?P<b>(?&SIDES))(?:[^.;\ue000\ue001]{0,80}?)[ ](?:in|during|on|by|over)[ ](?:(?:a|an|the|their)[ ](?:[\w-]+[ ]){0,3}?)?(?P<trigger>(?&NOUN)|(?:tele)?phone)(?![\w-])"), "call|phone|tele|video|virtual|online|conference|hotline"),
    Rule("call.verb", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)(?:[ ](?:has|have|had|also|later|then|personally|immediately|<D>|will|would|to|both|twice|himself|herself)){0,3}[ ](?P<trigger>(?:tele)?phon(?:es?|ed|ing)|rang|ring(?:s|ing)|dial(?:s|led|ed))[ ](?:up[ ])?(?P<b>(?&SIDES))(?!')"), "phon|rang|ring|dial"),
    Rule("call.to", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)(?:[ ](?:has|had|also|later|then|personally|immediately|will|would|<D>)){0,3}[ ](?P<trigger>call(?:s|ed|ing)?)[ ](?P<b>(?&SIDES))(?=[,.;]?(?:[ ](?:on <D>|<D>|to|after|before|shortly|late|early|over|about|and|earlier|in|from|twice|again|for a)\b|$|\.))"), "call"),
    Rule("call.from", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)(?:[ ](?:has|had|also|later|then)){0,2}[ ](?:receiv(?:es?|ed)|took|got|takes|answered|accepted|welcomed)[ ](?:a|an|the|another)?[ ]?(?:[\w-]+[ ]){0,4}?(?P<trigger>(?&NOUN))(?:[^.;\ue000\ue001]{0,40}?)[ ]from[ ](?P<by>(?&SIDES))"), "call|phone"),
    Rule("call.phoned_by", _pattern(
        r"(?<![\ue000\ue001\ue00a])(?=[\ue000\ue001\ue00a])(?P<a>(?&SIDES)|<H>)(?:[ ](?:was|were|has been|had been|been))[ ](?P<trigger>(?:tele)?phoned|called)[ ](?:by|from)[ ](?P<by>(?&SIDES))"), "call|phone"),
    Rule("call.possessive", _pattern(
        r"(?<![\ue000\ue001])(?=[\ue000\ue001])(?P<a>(?&SIDES))'s?[ ](?&FILL)(?P<trigger>(?&NOUN))(?&FILL)[ ](?:with|to)[ ](?P<b>(?&SIDES))"), "call|phone|tele|video|virtual|conference"),
    Rule("call.spoke", _pattern(
        r"(?<![\ue000\ue001])(?=[\ue000\ue001])(?P<a>(?&SIDES))[ ](?P<trigger>spoke)(?:[ ](?:again|briefly|separately|today|this[ ]\w+|earlier|<D>|yesterday)){0,3}[ ](?:with|to)[ ](?P<b>(?&SIDES))"), "spoke"),
)  # fmt: skip

TRIGGER = regex.compile(
    r"(?<!\w)(?:calls?|called|calling|(?:tele|video)?-?phon(?:e[ds]?|ing|ic|ically)|tele-?conferenc\w+|video\w*|virtual(?:ly)?|rang|dial\w*|zoom|"
    r"spoke|hotline|conference)(?!\w)", regex.I)  # fmt: skip
REMOTE = regex.compile(
    r"(?<!\w)(?:readout of \S.{0,80}? call|(?:phone|telephone|video)[ -](?:call|conversation)|(?:by|over the|on the) (?:tele)?phone|"
    r"(?:during|in|on|after) (?:the|their|his|her|a) (?:\w+ )?call)(?!\w)", regex.I)  # fmt: skip
JOINED = compile_pattern(
    r"(?P<a><P>(?:,? and <P>)?)(?:[^.;\ue000]{0,40}?)(?: also)? (?:joined|was on|were on|took part in|participated in|listened in on) the (?:phone |video )?(?:call|conversation)",
    regex.I,
)
POINTER = compile_pattern(
    r"(?<!\w)(?:(?:during|in|on|after|before|over|throughout|following) (?:the|their|this|that|his|her) (?:[\w-]+ ){0,2}?(?:call|conversation|talks?|discussion|phone call)"
    r"|(?:the|this) (?:[\w-]+ ){0,2}(?:call|conversation|phone call)(?! for)|(?:the|both) (?:(?:two|three|four) )?(?:leaders|presidents|sides|parties|interlocutors|ministers|men|pair|heads of state)(?: also)? (?:\w+ )?(?:discussed|exchanged|reviewed|agreed|spoke|talked|touched|expressed|reaffirmed|noted|considered|underlined|stressed|emphasi[sz]ed)"
    r"|they (?:also )?(?:discussed|spoke|talked|exchanged|agreed|reviewed)|<P>(?:,? and <P>)? (?:also )?(?:discussed|spoke about|talked about|exchanged views)|first contact since)",
    regex.I,
)
DISCUSSED = regex.compile(
    r"(?<!\w)(?:(?:discuss(?:ed|ing|es)?|to discuss|talk(?:ed|ing)? about|spoke about|speaking about|about|exchanged views on|focus(?:ed|ing) on|regarding|concerning)) (?P<topic>[^.;,]{4,140})",
    regex.I,
)
CALL_NOUN = "call"
