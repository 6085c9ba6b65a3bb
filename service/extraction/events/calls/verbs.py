"""Verbs of telling, saying and speaking, as pieces of patterns."""

from __future__ import annotations

import re

from service.extraction.events.calls.triggers import D

TELL = (
    r"(?:told|tells|telling|informed|informs|urged|urges|urging|thanked|thanks|assured|assures|asked|asks"
    r"|warned|warns|congratulated|congratulates|reassured|briefed|briefs|pressed|presses|"
    r"invited|invites|notified|reminded|pleaded with|begged|advised|reached|contacted|updated|wished|offered"
    r"|promised|consulted|ordered|encouraged|implored|cautioned|praised|lobbied|conveyed to|expressed to"
    r"|condoled|apologi[sz]ed to|appealed to)"
)
SAY = (
    r"(?:said|says|expressed|discussed|discusses|reaffirmed|stressed|reiterated|agreed|agrees|conveyed"
    r"|underlined|underscored|emphasi[sz]ed|noted|exchanged|reviewed|raised|"
    r"outlined|welcomed|condemned|voiced|pledged|vowed|offered|promised|spoke|talked|explained|complained"
    r"|demanded|called for|proposed|announced|made|and|also|has|had|have|were|was|did|"
    r"hailed|addressed|confirmed|affirmed|backed|accused|criticised|criticized|reportedly|repeated|sought"
    r"|appeared|failed|declined|refused|signall?ed|held|will|would|pointed|laid|shared|touched|decided|set"
    r"|considered|rejected|warned|joked|wished|reviewed|renewed|coordinated)"
)
TELL_LEFT = re.compile(rf"(?<![\w-]){TELL}[ ](?:with[ ])?(?:the[ ]|his[ ]|her[ ]|both[ ])?\Z", re.I)
VERB_AFTER = re.compile(
    rf"(?:,?[ ](?:on[ ])?{D}+,?)?,?[ ](?:also[ ]|later[ ]|again[ ]|reportedly[ ])?(?:(?P<tell>{TELL})"
    rf"|{SAY})(?![\w-])",
    re.I,
)
SPEAKING = re.compile(
    rf"(?<![\w-])(?:sp(?:eaks?|oke|oken|eaking)|talk(?:s|ed|ing)?|convers(?:es?|ed|ing)|confer(?:s|red"
    rf"|ring)?|chat(?:s|ted|ting)|consult(?:s|ed|ing)?|communicat(?:es?|ed|ing)|"
    rf"met|meets?|meeting|connect(?:s|ed)|discuss(?:es|ed|ing)?|exchang(?:es?|ed)|negotiat(?:es?|ed|ing)"
    rf"|h[eo]ld(?:s|ing)?|had|have|has|agreed|agrees|in (?:contact|touch)|join(?:s|ed|ing)?|address(?:es|ed"
    rf"|ing)?|"
    rf"(?:offer|extend|express|convey|send|pass|relay|deliver|present|conced|transmit)(?:s|es|ed"
    rf"|ing)?(?=[^.;]{{1,70}}[ ]to[ ])"
    rf"|(?:sent|gave)(?=[^.;]{{1,70}}[ ]to[ ])|said|review(?:s|ed)|take part|took part|participat(?:es?|ed"
    rf"|ing)|attend(?:s|ed|ing)?|reach(?:es|ed)?"
    rf"|call(?:s|ed)?|conven(?:es?|ed|ing)|(?P<tell>{TELL})|(?:is|are|was|were|been|be|got|gets?|getting"
    rf"|stayed|remained)(?=[ ](?:\w+ly[ ]|now[ ]|still[ ]|also[ ])?(?:back[ ])?(?:on|off)[ ](?:the"
    rf"|a)))(?![\w-])",
    re.I,
)
