"""Rows are sentences, published on Thursday 2025-03-20, and the one call that they must give, or none.

What a row expects: status, date, medium and rule; the participants with their countries; who called.
"""

from __future__ import annotations

import time
from datetime import date

import pytest

from service.extraction.article import read
from service.extraction.document import Call
from service.extraction.events.calls import find_calls

PUBLISHED = date(2025, 3, 20)


def calls_in(text: str) -> list[Call]:
    return find_calls(read(text, PUBLISHED))


def told(call: Call) -> str:
    return " ".join(
        [call.status, call.date.value if call.date else "-", call.medium, call.rule.removeprefix("call.")]
    )


def sides(call: Call) -> str:
    return " · ".join(
        (one.name or one.role or "?") + (f"@{one.country}" if one.country else "")
        for one in call.participants
    )


ONE_CALL = [
    (
        "President Lee Jae-myung spoke by phone with Japanese Prime Minister Shigeru Ishiba on "
        "Tuesday, his office said.",
        "occurred 2025-03-18 phone spoke_by_phone",
        "Lee Jae-myung@US · Shigeru Ishiba@JP",
        None,
    ),
    (
        "Brazilian President Luiz Inácio Lula da Silva spoke with Claudia Sheinbaum, the president of "
        "Mexico, by phone for half an hour.",
        "occurred - phone spoke_by_phone",
        "Luiz Inácio Lula da Silva@BR · Claudia Sheinbaum@MX",
        None,
    ),
    (
        "Chancellor Helmut Kohl, Prime Minister Margaret Thatcher and President Francois Mitterrand "
        "conferred by telephone.",
        "occurred - phone spoke_by_phone",
        "Helmut Kohl · Margaret Thatcher · Francois Mitterrand@US",
        None,
    ),
    (
        "Macron and Merz talked over the phone on Monday about Ukraine.",
        "occurred 2025-03-17 phone spoke_by_phone",
        "Macron · Merz",
        None,
    ),
    (
        "Erdogan told Putin by telephone that Turkey was ready to mediate.",
        "occurred - phone spoke_by_phone",
        "Erdogan · Putin",
        None,
    ),
    (
        "The Canadian prime minister spoke on the phone with the leaders of Jordan, Qatar and Egypt.",
        "occurred - phone spoke_by_phone",
        "prime minister@CA · leader@JO · leader@QA · leader@EG",
        None,
    ),
    (
        "On Wednesday, Secretary of State Marco Rubio consulted with Israeli Foreign Minister Gideon "
        "Sa'ar by secure telephone.",
        "occurred 2025-03-19 phone spoke_by_phone",
        "Marco Rubio@US · Gideon Sa'ar@IL",
        None,
    ),
    (
        "By telephone, King Hussein told Egyptian President Anwar Sadat that Jordan would not attend.",
        "occurred - phone in_told",
        "Hussein@JO · Anwar Sadat@EG",
        None,
    ),
    (
        "US Defense Secretary Lloyd Austin and his Chinese counterpart Dong Jun spoke via video link "
        "on Tuesday.",
        "occurred 2025-03-18 video spoke_by_phone",
        "Lloyd Austin@US · Dong Jun@CN",
        None,
    ),
    (
        "Trump and Zelenskyy have not spoken by phone since January.",
        "denied - phone spoke_by_phone",
        "Trump · Zelenskyy",
        None,
    ),
    (
        "Biden will speak by phone with Xi next week, the White House said on Friday.",
        "planned 2025-03-24/2025-03-30 phone spoke_by_phone",
        "Biden · Xi",
        None,
    ),
    (
        "Turkish President Recep Tayyip Erdogan and his Iranian counterpart Ebrahim Raisi held a call.",
        "occurred - phone held",
        "Recep Tayyip Erdogan@TR · Ebrahim Raisi@IR",
        None,
    ),
    (
        "Crown Prince Mohammed bin Salman received a phone call from Emir of Qatar Sheikh Tamim bin "
        "Hamad Al Thani.",
        "occurred - phone noun_from",
        "Mohammed bin Salman · Tamim bin Hamad Al Thani@QA",
        "Tamim bin Hamad Al Thani",
    ),
    (
        "Saudi Foreign Minister Prince Faisal bin Farhan made a phone call to Pakistani Deputy Prime "
        "Minister Ishaq Dar.",
        "occurred - phone noun_to",
        "Faisal bin Farhan@SA · Ishaq Dar@PK",
        "Faisal bin Farhan",
    ),
    (
        "Xi Jinping held a video conference with the leaders of France and Germany on Friday.",
        "occurred 2025-03-14 video noun_with",
        "Xi Jinping · leader@FR · leader@DE",
        None,
    ),
    (
        "A telephone conversation took place between President of Russia Vladimir Putin and President "
        "of Belarus Alexander Lukashenko.",
        "occurred - phone noun_between",
        "Vladimir Putin@RU · Alexander Lukashenko@BY",
        None,
    ),
    (
        "A phone call between US President Donald Trump and Chinese leader Xi Jinping is scheduled for "
        "Thursday.",
        "planned 2025-03-27 phone noun_between",
        "Donald Trump@US · Xi Jinping@CN",
        None,
    ),
    (
        "Mr. Trump's phone call with Mr. Putin lasted two hours.",
        "occurred - phone possessive",
        "Trump · Putin",
        None,
    ),
    (
        "In a phone call with Xi on Tuesday, Trump said he would visit Beijing.",
        "occurred 2025-03-18 phone in_told",
        "Trump · Xi",
        None,
    ),
    (
        "During a telephone conversation Friday, Reagan told Gorbachev that the talks should go on.",
        "occurred 2025-03-14 phone in_told",
        "Reagan · Gorbachev",
        None,
    ),
    (
        "Starmer urged Netanyahu in a phone call on Sunday to let aid into Gaza.",
        "occurred 2025-03-16 phone told_in",
        "Starmer · Netanyahu",
        None,
    ),
    (
        "President Trump had separate calls with Zelenskyy, Macron and Starmer on Saturday.",
        "occurred 2025-03-15 phone noun_with",
        "Trump@US · Zelenskyy · Macron · Starmer",
        None,
    ),
    (
        "Readout of President Biden’s Call with Prime Minister Kishida of Japan\nPresident Joseph R. "
        "Biden, Jr. spoke today with Prime Minister Kishida Fumio of Japan. The leaders discussed "
        "North Korea.",
        "occurred 2025-03-20 phone readout",
        "Joseph R. Biden, Jr.@US · Kishida Fumio@JP",
        None,
    ),
    (
        "Soviet leader Mikhail Gorbachev telephoned U.S. President Ronald Reagan.",
        "occurred - phone verb",
        "Mikhail Gorbachev@SU · Ronald Reagan@US",
        "Mikhail Gorbachev",
    ),
    (
        "King Charles III telephoned Pope Leo XIV.",
        "occurred - phone verb",
        "Charles III · Leo XIV@VA",
        "Charles III",
    ),
    (
        "UN Secretary-General António Guterres called NATO Secretary General Mark Rutte on Monday.",
        "occurred 2025-03-17 phone called",
        "António Guterres@UN · Mark Rutte@NATO",
        "António Guterres",
    ),
    (
        "Modi called Trump to congratulate him on his victory.",
        "occurred - phone called",
        "Modi · Trump",
        "Modi",
    ),
    (
        "Kim Dae-jung phoned President Clinton on Tuesday.",
        "occurred 2025-03-18 phone verb",
        "Kim Dae-jung · Clinton@US",
        "Kim Dae-jung",
    ),
    (
        "President Mubarak was telephoned by King Fahd on Monday.",
        "occurred 2025-03-17 phone phoned_by",
        "Mubarak@US · Fahd",
        "Fahd",
    ),
    (
        "The Kremlin denied that Putin had a phone call with Trump.",
        "denied - phone noun_with",
        "Putin · Trump",
        None,
    ),
    (
        "Putin refused to take a call from Scholz, Der Spiegel said.",
        "denied - phone noun_from",
        "Putin · Scholz",
        "Scholz",
    ),
    (
        "A planned call between Biden and Netanyahu was postponed.",
        "postponed - phone noun_between",
        "Biden · Netanyahu",
        None,
    ),
    (
        "The call between Carney and Sheinbaum was cancelled on Friday.",
        "cancelled 2025-03-14 phone noun_between",
        "Carney · Sheinbaum",
        None,
    ),
    (
        "Trump said he may call Maduro.",
        "possible - phone called",
        "Trump · Maduro",
        "Trump",
    ),
    (
        "Zelenskyy has requested a call with Xi Jinping.",
        "possible - phone noun_with",
        "Zelenskyy · Xi Jinping",
        "Zelenskyy",
    ),
    (
        "Prime Minister Mark Carney is expected to hold a call with President Donald Trump in the "
        "coming days.",
        "planned - phone noun_with",
        "Mark Carney · Donald Trump@US",
        None,
    ),
    (
        "Trump to speak with Putin by phone on Tuesday",
        "planned 2025-03-25 phone spoke_by_phone",
        "Trump · Putin",
        None,
    ),
    (
        "There was no phone call between Modi and Trump, India's foreign ministry said.",
        "denied - phone noun_between",
        "Modi · Trump",
        None,
    ),
    (
        "Kishida asked for a telephone call with Kim Jong Un.",
        "possible - phone noun_with",
        "Kishida · Kim Jong Un",
        "Kishida",
    ),
    (
        "Trump is currently on the phone with Putin.",
        "ongoing - phone spoke_by_phone",
        "Trump · Putin",
        None,
    ),
    (
        "Minister for Foreign Affairs Penny Wong spoke by phone with Secretary of State for Foreign "
        "Affairs David Lammy.",
        "occurred - phone spoke_by_phone",
        "Penny Wong · David Lammy@GB",
        None,
    ),
    (
        "The head of Ukraine's presidential office, Andriy Yermak, spoke by video link with U.S. "
        "National Security Adviser Jake Sullivan and British national security adviser Tim Barrow.",
        "occurred - video spoke_by_phone",
        "Andriy Yermak@UA · Jake Sullivan@US · Tim Barrow@GB",
        None,
    ),
    (
        "Burmese leader Thein Sein telephoned Aung San Suu Kyi.",
        "occurred - phone verb",
        "Thein Sein@MM · Aung San Suu Kyi",
        "Thein Sein",
    ),
    (
        "Spanish Prime Minister Pedro Sánchez Pérez-Castejón conferred by telephone with Colombian "
        "President Gustavo Petro Urrego.",
        "occurred - phone spoke_by_phone",
        "Pedro Sánchez Pérez-Castejón@ES · Gustavo Petro Urrego@CO",
        None,
    ),
    (
        "Vladimir Putin had a telephone conversation with Prime Minister of Israel Benjamin Netanyahu, "
        "at the initiative of the Israeli side.",
        "occurred - phone noun_with",
        "Vladimir Putin · Benjamin Netanyahu@IL",
        "Benjamin Netanyahu",
    ),
    (
        "On the initiative of the French side, a telephone conversation took place between Vladimir "
        "Putin and President of the French Republic Emmanuel Macron.",
        "occurred - phone noun_between",
        "Vladimir Putin · Emmanuel Macron@FR",
        "Emmanuel Macron",
    ),
    (
        "Prime Minister Narendra Modi received a telephone call today from H.E. Mr. Anthony Albanese, "
        "Prime Minister of Australia.",
        "occurred 2025-03-20 phone noun_from",
        "Narendra Modi · Anthony Albanese@AU",
        "Anthony Albanese",
    ),
    (
        "Prime Minister Narendra Modi had a telephone conversation with His Highness Sheikh Mohamed "
        "bin Zayed Al Nahyan, President of the UAE.",
        "occurred - phone noun_with",
        "Narendra Modi · Mohamed bin Zayed Al Nahyan@AE",
        None,
    ),
    (
        "The Prime Minister spoke to President Macron of France this evening. The leaders discussed Ukraine.",
        "occurred 2025-03-20 unspecified spoke",
        "prime minister@GB · Macron@FR",
        None,
    ),
    (
        "President Biden hosted a video call with European leaders on Friday to discuss Ukraine.",
        "occurred 2025-03-14 video noun_with",
        "Biden@US · European leaders@EU",
        "Biden",
    ),
    (
        "The G7 leaders held a virtual summit on Monday.",
        "occurred 2025-03-17 video held",
        "G7 leaders",
        None,
    ),
    (
        "Foreign Secretary David Lammy held a call with Iranian Foreign Minister Abbas Araghchi today.",
        "occurred 2025-03-20 phone noun_with",
        "David Lammy@GB · Abbas Araghchi@IR",
        None,
    ),
    (
        "Biden took part in a secure video conference with French President Emmanuel Macron, German "
        "Chancellor Angela Merkel and British Prime Minister Boris Johnson.",
        "occurred - video told_in",
        "Biden · Emmanuel Macron@FR · Angela Merkel@DE · Boris Johnson@GB",
        None,
    ),
    (
        'US President Donald Trump said he had a "very good" phone call with Russian President '
        "Vladimir Putin.",
        "occurred - phone noun_with",
        "Donald Trump@US · Vladimir Putin@RU",
        None,
    ),
    (
        "Trump said on Wednesday that he had spoken by phone with Chinese President Xi Jinping.",
        "occurred - phone spoke_by_phone",
        "Trump · Xi Jinping@CN",
        None,
    ),
    (
        "President Reagan talked by telephone for 20 minutes with Israeli Prime Minister Yitzhak Shamir.",
        "occurred - phone spoke_by_phone",
        "Reagan@US · Yitzhak Shamir@IL",
        None,
    ),
    (
        "Shultz telephoned Soviet Foreign Minister Eduard Shevardnadze yesterday, officials said.",
        "occurred 2025-03-19 phone verb",
        "Shultz · Eduard Shevardnadze@SU",
        "Shultz",
    ),
    (
        "White House spokesman Marlin Fitzwater said Reagan called Prime Minister Yasuhiro Nakasone on "
        "Monday to discuss trade.",
        "occurred 2025-03-17 phone called",
        "Reagan · Yasuhiro Nakasone",
        "Reagan",
    ),
    (
        "Japanese Prime Minister Nakasone told President Reagan in a telephone call that Tokyo would "
        "buy more chips.",
        "occurred - phone told_in",
        "Nakasone@JP · Reagan@US",
        None,
    ),
    (
        "Chinese Premier Li Qiang and European Commission President Ursula von der Leyen held phone "
        "talks on Tuesday.",
        "occurred 2025-03-18 phone held",
        "Li Qiang@CN · Ursula von der Leyen@EU",
        None,
    ),
    (
        "Kremlin spokesman Dmitry Peskov said no call between Putin and Trump was planned.",
        "denied - phone noun_between",
        "Putin · Trump",
        None,
    ),
    (
        "Trump and Xi to hold phone call Friday",
        "planned 2025-03-21 phone held",
        "Trump · Xi",
        None,
    ),
    (
        "Xi speaks with Macron by phone",
        "occurred - phone spoke_by_phone",
        "Xi · Macron",
        None,
    ),
    (
        "Rubio calls Lavrov",
        "occurred - phone called",
        "Rubio · Lavrov",
        "Rubio",
    ),
    (
        "Merz phones Trump over tariffs",
        "occurred - phone verb",
        "Merz · Trump",
        "Merz",
    ),
    (
        "Turkish foreign minister speaks with Iranian, Saudi counterparts by phone",
        "occurred - phone spoke_by_phone",
        "foreign minister@TR · foreign minister@IR · foreign minister@SA",
        None,
    ),
    (
        "South Korea's Lee, Japan's Ishiba hold first phone talks",
        "occurred - phone held",
        "Lee@KR · Ishiba@JP",
        None,
    ),
    (
        "Trump spoke by phone with the Emir of Qatar, Tamim bin Hamad Al Thani, the Crown Prince of "
        "Saudi Arabia, Mohammed bin Salman, and the President of Egypt, Abdel Fattah el-Sisi.",
        "occurred - phone spoke_by_phone",
        "Trump · Tamim bin Hamad Al Thani@QA · Mohammed bin Salman@SA · Abdel Fattah el-Sisi@EG",
        None,
    ),
    (
        "During their phone call, Indonesian President Prabowo Subianto congratulated Trump on his victory.",
        "occurred - phone in_told",
        "Prabowo Subianto@ID · Trump",
        None,
    ),
    (
        "German Chancellor Olaf Scholz and Chinese President Xi Jinping agreed in a video call on "
        "Tuesday to deepen ties.",
        "occurred 2025-03-18 video told_in",
        "Olaf Scholz@DE · Xi Jinping@CN",
        None,
    ),
    (
        "Speaking by phone with Zelenskyy, Japanese Prime Minister Fumio Kishida pledged support.",
        "occurred - phone in_told",
        "Fumio Kishida@JP · Zelenskyy",
        None,
    ),
    (
        "After a phone call with Putin, Macron said that the Russian leader was willing to talk.",
        "occurred - phone in_told",
        "Macron · Putin",
        None,
    ),
    (
        "Macron and Scholz jointly called Putin on Saturday.",
        "occurred 2025-03-15 phone called",
        "Macron · Scholz · Putin",
        "Macron",
    ),
    (
        "Defense Secretary Pete Hegseth's call with Chinese Defense Minister Dong Jun was the first "
        "since January.",
        "occurred - phone possessive",
        "Pete Hegseth@US · Dong Jun@CN",
        None,
    ),
    (
        "The prime ministers of Estonia, Latvia and Lithuania held a conference call on Thursday.",
        "occurred 2025-03-20 phone held",
        "prime minister@EE · prime minister@LV · prime minister@LT",
        None,
    ),
    (
        "Hungarian Prime Minister Viktor Orbán held phone talks with Trump, Putin and Erdogan.",
        "occurred - phone noun_with",
        "Viktor Orbán@HU · Trump · Putin · Erdogan",
        None,
    ),
    (
        '"I just spoke with President Xi by phone," Trump wrote on Truth Social.',
        "occurred - phone spoke_by_phone",
        "Trump · Xi@US",
        None,
    ),
    (
        "Canadian Foreign Minister Mélanie Joly said she had spoken to Rubio by phone.",
        "occurred - phone spoke_by_phone",
        "Mélanie Joly@CA · Rubio",
        None,
    ),
    (
        "Pope Francis called Palestinian President Mahmoud Abbas by phone.",
        "occurred - phone called",
        "Francis@VA · Mahmoud Abbas@PS",
        "Francis",
    ),
    (
        "Sultan Haitham bin Tarik received a telephone call from King Hamad bin Isa Al Khalifa of Bahrain.",
        "occurred - phone noun_from",
        "Haitham bin Tarik · Hamad bin Isa Al Khalifa@BH",
        "Hamad bin Isa Al Khalifa",
    ),
    (
        "Prime Minister Prayut Chan-o-cha phoned Lao Prime Minister Thongloun Sisoulith.",
        "occurred - phone verb",
        "Prayut Chan-o-cha · Thongloun Sisoulith@LA",
        "Prayut Chan-o-cha",
    ),
    (
        "The Saudi crown prince and the Turkish president discussed Gaza in a phone call on Sunday.",
        "occurred 2025-03-16 phone told_in",
        "crown prince@SA · president@TR",
        None,
    ),
    (
        "Egypt's president phoned his Syrian counterpart.",
        "occurred - phone verb",
        "president@EG · president@SY",
        "president",
    ),
    (
        "Trump and his Ukrainian counterpart Volodymyr Zelenskyy spoke on the phone for about an hour.",
        "occurred - phone spoke_by_phone",
        "Trump · Volodymyr Zelenskyy@UA",
        None,
    ),
    (
        "Foreign Minister Wang Yi held a telephone conversation with Russian Foreign Minister Sergey "
        "Lavrov at the latter's request.",
        "occurred - phone noun_with",
        "Wang Yi · Sergey Lavrov@RU",
        "Sergey Lavrov",
    ),
    (
        "On March 18, 2025, President Xi Jinping had a phone call with Brazilian President Lula da Silva.",
        "occurred 2025-03-18 phone noun_with",
        "Xi Jinping@US · Lula da Silva@BR",
        None,
    ),
    (
        "The Minister for Foreign Affairs of Japan, Takeshi Iwaya, held a telephone talk with Cho "
        "Tae-yul, Minister of Foreign Affairs of the Republic of Korea.",
        "occurred - phone noun_with",
        "Takeshi Iwaya@JP · Cho Tae-yul@KR",
        None,
    ),
    (
        "Ukrainian Foreign Minister Andrii Sybiha and Estonian Foreign Minister Margus Tsahkna held a "
        "phone call to discuss air defence.",
        "occurred - phone held",
        "Andrii Sybiha@UA · Margus Tsahkna@EE",
        None,
    ),
    (
        "EU High Representative Josep Borrell spoke by phone with Foreign Minister Hossein "
        "Amir-Abdollahian of Iran.",
        "occurred - phone spoke_by_phone",
        "Josep Borrell@EU · Hossein Amir-Abdollahian@IR",
        None,
    ),
    (
        "Philippine President Corazon Aquino said she talked by telephone with Reagan for 15 minutes.",
        "occurred - phone spoke_by_phone",
        "Corazon Aquino@PH · Reagan",
        None,
    ),
    (
        "Israeli Prime Minister Yitzhak Rabin and PLO leader Yasser Arafat spoke by phone late on Thursday.",
        "occurred 2025-03-20 phone spoke_by_phone",
        "Yitzhak Rabin@IL · Yasser Arafat@PS",
        None,
    ),
    (
        "Chinese President Xi Jinping on Wednesday spoke over the phone with his French counterpart "
        "Emmanuel Macron.",
        "occurred 2025-03-19 phone spoke_by_phone",
        "Xi Jinping@CN · Emmanuel Macron@FR",
        None,
    ),
    (
        "Egypt's Sisi, Jordan's King Abdullah discuss Gaza in phone call",
        "occurred - phone told_in",
        "Sisi@EG · Abdullah@JO",
        None,
    ),
    (
        "Rutte and Zelenskyy spoke by phone ahead of the summit.",
        "occurred - phone spoke_by_phone",
        "Rutte · Zelenskyy",
        None,
    ),
    (
        "US Vice President JD Vance, Secretary of State Marco Rubio and British Foreign Secretary "
        "David Lammy held a conference call on Sunday.",
        "occurred 2025-03-16 phone held",
        "JD Vance@US · Marco Rubio@US · David Lammy@GB",
        None,
    ),
    (
        'Trump had a "productive" call with Canada\'s Mark Carney, the White House said.',
        "occurred - phone noun_with",
        "Trump · Mark Carney@CA",
        None,
    ),
    (
        "Taiwan's President Lai Ching-te held a video call with former U.S. House Speaker Nancy Pelosi.",
        "occurred - video noun_with",
        "Lai Ching-te@TW · Nancy Pelosi@US",
        None,
    ),
    (
        "A telephone call from President Carter to Prime Minister Begin broke the deadlock.",
        "occurred - phone noun_by",
        "Carter@US · Begin",
        "Carter",
    ),
    (
        "Prime Minister Anwar Ibrahim received a phone call from Cambodian Prime Minister Hun Manet "
        "and Thai acting Prime Minister Phumtham Wechayachai.",
        "occurred - phone noun_from",
        "Anwar Ibrahim · Hun Manet@KH · Phumtham Wechayachai@TH",
        "Hun Manet",
    ),
    (
        "Zelenskyy held a series of phone calls with Macron, Merz and Starmer on Saturday.",
        "occurred 2025-03-15 phone noun_with",
        "Zelenskyy · Macron · Merz · Starmer",
        None,
    ),
    (
        "A video conference between Defense Minister Sergei Shoigu and U.S. Defense Secretary Mark "
        "Esper was held on Monday.",
        "occurred 2025-03-17 video noun_between",
        "Sergei Shoigu · Mark Esper@US",
        None,
    ),
    (
        "The Dutch prime minister called the Danish prime minister on Friday night.",
        "occurred 2025-03-14 phone called",
        "prime minister@NL · prime minister@DK",
        "prime minister",
    ),
    (
        "The German chancellor has spoken with the Turkish president by telephone.",
        "occurred - phone spoke_by_phone",
        "chancellor@DE · president@TR",
        None,
    ),
    (
        "Trump refused to speak with Petro by phone.",
        "denied - phone spoke_by_phone",
        "Trump · Petro",
        None,
    ),
    (
        "Trump's call with Xi has been postponed until next week.",
        "postponed - phone possessive",
        "Trump · Xi",
        None,
    ),
    (
        "The White House ruled out a call between Trump and Maduro.",
        "denied - phone noun_between",
        "Trump · Maduro",
        None,
    ),
    (
        "Biden had been expected to speak to Netanyahu by phone on Monday but the call was cancelled.",
        "cancelled 2025-03-24 phone spoke_by_phone",
        "Biden · Netanyahu",
        None,
    ),
    (
        "Scholz spoke to Putin by phone for the first time since December.",
        "occurred - phone spoke_by_phone",
        "Scholz · Putin",
        None,
    ),
    (
        "Kenya's William Ruto telephoned Ugandan President Yoweri Museveni to discuss trade.",
        "occurred - phone verb",
        "William Ruto@KE · Yoweri Museveni@UG",
        "William Ruto",
    ),
    (
        "Sri Lankan President Anura Kumara Dissanayake received a congratulatory telephone call from "
        "Indian Prime Minister Narendra Modi.",
        "occurred - phone noun_from",
        "Anura Kumara Dissanayake@LK · Narendra Modi@IN",
        "Narendra Modi",
    ),
    (
        "Saudi Arabia's King Salman telephoned Turkish President Tayyip Erdogan to congratulate him.",
        "occurred - phone verb",
        "Salman@SA · Tayyip Erdogan@TR",
        "Salman",
    ),
    (
        "Bangladesh's chief adviser Muhammad Yunus spoke to UN Secretary-General António Guterres over "
        "the phone.",
        "occurred - phone spoke_by_phone",
        "Muhammad Yunus@BD · António Guterres@UN",
        None,
    ),
    (
        "Colombian Foreign Minister Laura Sarabia and her Venezuelan counterpart Yván Gil held a "
        "virtual meeting on Tuesday.",
        "occurred 2025-03-18 video held",
        "Laura Sarabia@CO · Yván Gil@VE",
        None,
    ),
    (
        "Iranian Foreign Minister Abbas Araghchi discussed the nuclear talks in separate phone calls "
        "with his Saudi, Emirati and Egyptian counterparts.",
        "occurred - phone told_in",
        "Abbas Araghchi@IR · foreign minister@SA · foreign minister@AE · foreign minister@EG",
        None,
    ),
    (
        "During a call on Monday with Mexican President Claudia Sheinbaum, Trump agreed to pause the "
        "tariffs.",
        "occurred 2025-03-17 phone in_told",
        "Trump · Claudia Sheinbaum@MX",
        None,
    ),
    (
        "In a call with Sheinbaum on Monday, President Trump agreed to delay the tariffs.",
        "occurred 2025-03-17 phone in_told",
        "Trump@US · Sheinbaum",
        None,
    ),
    (
        "Gorbachev and Reagan would use the hotline to talk.",
        "planned - phone held",
        "Gorbachev · Reagan",
        None,
    ),
    (
        "Blinken spoke separately by phone with Ethiopian Prime Minister Abiy Ahmed and Eritrean "
        "President Isaias Afwerki on Friday.",
        "occurred 2025-03-14 phone spoke_by_phone",
        "Blinken · Abiy Ahmed@ET · Isaias Afwerki@ER",
        None,
    ),
    (
        "Former President Trump was impeached over a 2019 phone call with Ukrainian President "
        "Volodymyr Zelenskyy.",
        "occurred 2019 phone told_in",
        "Trump@US · Volodymyr Zelenskyy@UA",
        None,
    ),
]


@pytest.mark.parametrize(("text", "what", "who", "initiator"), ONE_CALL)
def test_one_call(text: str, what: str, who: str, initiator: str | None) -> None:
    found = calls_in(text)
    assert len(found) == 1
    assert told(found[0]) == what
    assert sides(found[0]) == who
    caller = found[0].initiator
    assert (caller and (caller.name or caller.role)) == initiator
    assert all(text[one.start : one.end] == one.text for one in found[0].mentions)


NO_CALL = [
    "The company held a conference call with analysts on Tuesday.",
    "Treasury Secretary Scott Bessent held a conference call with reporters on Friday.",
    "President Biden called for a ceasefire in Gaza.",
    "President Macron called on Iran to release the detainees.",
    "Prime Minister Sunak called off the visit to Greece.",
    'Trump called Prime Minister Trudeau "very dishonest and weak".',
    'Trump called President Zelenskyy "a dictator without elections".',
    "Senator Sanders called President Trump a threat to democracy.",
    "In a phone interview with Reuters, President Zelenskyy said that Ukraine needs missiles.",
    "President Marcos told Reuters by telephone that the vote would go ahead.",
    "A phone call to Foreign Minister Lavrov's office seeking comment was not returned.",
    "The roll call vote in the Senate confirmed Secretary Rubio.",
    "An anonymous caller phoned police to say that a bomb was in the embassy.",
    "President Milei met Prime Minister Meloni in Rome on Friday.",
    "President Trump spoke with reporters in the Oval Office.",
    "President Biden spoke at a rally in Ohio with Governor Whitmer.",
    "Prime Minister Albanese phoned in to a radio show.",
    "German Chancellor Merz received calls for his resignation from the opposition.",
    "Calls for President Yoon to resign grew on Monday.",
    "President Lula's call for reform of the United Nations was echoed by President Ramaphosa.",
    "Prime Minister Modi's call to boycott foreign goods drew criticism from President Trump.",
    "President Erdogan held talks with Chancellor Scholz in Berlin.",
    "The president's call to arms was heard in Kyiv.",
    "Prime Minister Takaichi called a snap election on Friday.",
    "The FCC regulates phone tariffs, President Trump said.",
    "US-China trade talks were held in Geneva between Scott Bessent and He Lifeng.",
    "Canada's Trudeau called Trump's tariffs \"very dumb\".",
    "President Ruto called the opposition leader Raila Odinga his brother.",
    "The tariffs were called unfair by President Xi Jinping.",
    "The island, called Dokdo by South Korea and Takeshima by Japan, is disputed.",
    "President Park said the hot line between North Korea and South Korea was cut.",
    "Former President Trump was impeached over a phone call.",
    "King Charles spoke about the environment with President Macron during a state visit.",
    "President Trump urged Congress on a video posted online to pass the bill with Speaker Johnson.",
    "The Fed raised the rate, President Powell told bankers on a call.",
    "Police called Mayor Adams's office on Monday.",
    "In a video address to the nation, President Putin told Chancellor Scholz to stop.",
    "Vice President Vance told CNN in a phone interview that President Putin wants too much.",
    "Trump called Putin's actions crazy.",
    "Biden was on a call with Senate Democrats when Speaker Pelosi walked in.",
    "The prime minister will call an election with President Steinmeier's consent.",
    "The phone companies of Kenya and Uganda agreed on call tariffs.",
    "President Trump is calling on NATO to spend more.",
    "Macron's call for European defence got support from Chancellor Merz.",
    "Trump called Zelenskyy a dictator.",
    "Trump called on Zelenskyy to hold elections.",
]


@pytest.mark.parametrize("text", NO_CALL)
def test_no_call(text: str) -> None:
    assert calls_in(text) == []


@pytest.mark.parametrize(
    ("text", "want"),
    [
        (
            "Rubio held separate phone calls with Indian Foreign Minister S. Jaishankar on Wednesday and "
            "Pakistani Prime Minister Shehbaz Sharif on Thursday.",
            ["Rubio · S. Jaishankar@IN 2025-03-19", "Rubio · Shehbaz Sharif@PK 2025-03-20"],
        ),
        (
            "Mark Carney, the Canadian prime minister, spoke by phone with French President Emmanuel "
            "Macron on "
            "Monday and with British Prime Minister Keir Starmer on Tuesday.",
            ["Mark Carney@CA · Emmanuel Macron@FR 2025-03-17", "Mark Carney@CA · Keir Starmer@GB 2025-03-18"],
        ),
        (
            "Russian President Vladimir Putin and U.S. President Donald Trump spoke by phone on Tuesday. "
            "During the call, Putin told Trump that arms supplies must stop. Trump later called Ukrainian "
            "President Volodymyr Zelenskiy. Putin is due to speak with Indian Prime Minister "
            "Narendra Modi by "
            "phone on Friday.",
            [
                "Vladimir Putin@RU · Donald Trump@US 2025-03-18",
                "Donald Trump@US · Volodymyr Zelenskiy@UA -",
                "Vladimir Putin@RU · Narendra Modi@IN 2025-03-21",
            ],
        ),
        (
            "President Reagan telephoned West German Chancellor Helmut Kohl today. Spokesman Marlin "
            "Fitzwater said "
            "Mr. Reagan also spoke by telephone with Prime Minister Margaret Thatcher of Britain.",
            ["Reagan@US · Helmut Kohl@DE 2025-03-20", "Reagan@US · Margaret Thatcher@GB -"],
        ),
    ],
)
def test_several_calls(text: str, want: list[str]) -> None:
    assert [f"{sides(one)} {one.date.value if one.date else '-'}" for one in calls_in(text)] == want


def test_pointers_are_mentions_and_fill_what_is_missing() -> None:
    text = (
        "Chinese President Xi Jinping and Brazilian President Lula da Silva held a call. The two "
        "leaders discussed "
        "trade and steel. The call took place on Tuesday at the request of the Brazilian side."
    )
    (call,) = calls_in(text)
    assert len(call.mentions) == 3
    assert call.date is not None
    assert call.date.value == "2025-03-18"
    assert call.initiator is not None
    assert call.initiator.country == "BR"
    assert [topic.text for topic in call.topics] == ["trade and steel"]


def test_duration_and_source() -> None:
    (call,) = calls_in("Putin and Trump spoke by phone for more than two hours on Tuesday, the Kremlin said.")
    assert call.duration is not None
    assert call.duration.minutes == 120
    assert call.said_by is not None
    assert call.said_by.name == "Kremlin"


def test_planned_call_that_is_called_off() -> None:
    (call,) = calls_in(
        "German Chancellor Olaf Scholz was due to speak by phone with Turkish President Recep "
        "Tayyip Erdogan. "
        "The call was cancelled."
    )
    assert call.status == "cancelled"


@pytest.mark.parametrize(
    "unit",
    [
        "the call with ",
        "Trump, Xi, Putin and ",
        "in a phone call with Xi on Friday, ",
        "President Xi told President Lee that ",
        "spoke by phone and ",
        "the leaders discussed ",
    ],
)
def test_linear_on_hostile_text(unit: str) -> None:
    def seconds(count: int) -> float:
        article = read(unit * count, PUBLISHED)
        start = time.process_time()
        find_calls(article)
        return time.process_time() - start

    seconds(20)
    assert seconds(1200) < 28 * max(seconds(150), 0.005)
