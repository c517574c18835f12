"""Numbers without a unit: ratios, scores, ordinals and counts."""

import re

from explorer.model import Figure, FigureType
from explorer.recognition.figures.amounts import count_number
from explorer.recognition.figures.numbers import (
    FRACTIONS,
    ORDINALS,
    UNITS,
    VULGAR,
    Number,
    number_at,
)
from explorer.recognition.figures.units import UNIT
from explorer.recognition.figures.words import STOP, plural

# Ratios

_IN = re.compile(r"\s(?P<what>[a-z]+\s)?(?:in|out\sof)\s(?:every\s|each\s)?(?=[0-9a-z])")
_ROUND = frozenset(
    (
        *range(2, 11),
        12,
        15,
        20,
        25,
        30,
        40,
        50,
        100,
        200,
        500,
        1000,
        5000,
        10_000,
        100_000,
        1_000_000,
    )
)
_TO_ONE = re.compile(r"[\s-]to[\s-](?:one|1)\b(?!\s(?:of|million))|:1\b")
_FRACTION = "|".join(sorted(FRACTIONS, key=len, reverse=True))
_PARTS = re.compile(rf"[\s-](?P<part>(?:{_FRACTION})(?P<s>s?))\b(?!-)", re.IGNORECASE)
_A_PART = re.compile(rf"an?\s(?P<part>{_FRACTION})\b", re.IGNORECASE)
_TIMES = re.compile(r"\stimes\b|-times\b|x\b(?=\s)")
_FOLD = re.compile(r"[\s-]?fold\b")
_RANGE_TIMES = re.compile(r"(?:\s?[-–]\s?|\sto\s|\sor\s)(?=[0-9a-z])")
_COMPARED = re.compile(
    r"\s(?:(?:as|more|less|fewer|the|higher|lower|larger|bigger|faster|slower|what|over|its|their|his|her|our"
    r"|that|this|those|greater|smaller|longer|worse|better|likelier|cheaper|older|richer|poorer|hotter|wider|heavier"
    r"|stronger|brighter|thinner|thicker|quicker|taller|denser|deadlier|annual|average|normal|earnings|a\snormal)\b|[a-z]+[’']s?\s)"
)
_NO_HALF = re.compile(
    r"\b(?:first|second|other|final|third|fourth|each|either|1st|2nd|better|top|bottom|opening|latter)[\s-]$|\w-$",
    re.I,
)
_NO_QUARTER = re.compile(
    r"\b(?:the|last|this|that|each|every|per|next|previous|latest|current|same|of)\s$"
)


def ratio_at(text: str, at: int) -> Figure | None:
    """Give the ratio that begins at an offset with a number: "1 in 6", "two-thirds", "1.5 times"."""
    number = number_at(text, at)
    if number is None:
        return None
    if match := _PARTS.match(text, number.end):
        return _parts(text, number, match)
    end, low, high = number.end, number.value, None
    link = _RANGE_TIMES.match(text, end)
    last = number_at(text, link.end()) if link else None
    if last and last.value > low and _many(text, last.end):
        end, high = last.end, last.value
    if match := _TIMES.match(text, end):
        kind = "ratio" if _COMPARED.match(text, match.end()) or low % 1 else "count"
        if high is not None:
            return Figure("", at, match.end(), kind, low, high, bound="range")  # type: ignore[arg-type]
        return Figure("", at, match.end(), kind, low)  # type: ignore[arg-type]
    if match := _FOLD.match(text, end):
        return Figure("", at, match.end(), "ratio", low, high, bound="range" if high else "exact")
    if high is None and (match := _TO_ONE.match(text, end)) and low > 1:
        return Figure("", at, match.end(), "ratio", low)
    if (match := _IN.match(text, end)) and (bottom := number_at(text, match.end())):
        return _one_in(text, number, match, bottom)
    return None


def _many(text: str, at: int) -> bool:
    return bool(_TIMES.match(text, at) or _FOLD.match(text, at))


def _one_in(text: str, number: Number, match: re.Match[str], bottom: Number) -> Figure | None:
    what = (match["what"] or "").strip()
    if what and (number.value != 1 or what in STOP or " in " not in match[0]):
        return None
    if bottom.value <= number.value or number.value <= 0 or number.value % 1:
        return None
    if "in" in match[0].split() and UNIT.match(text, bottom.end) and number.value != 1:
        return None
    if 1900 <= bottom.value < 2100 or text[bottom.end : bottom.end + 1].isalnum():
        return None
    if number.value > 1 and bottom.value not in _ROUND:
        return None
    if UNIT.match(text, bottom.end) and "every" not in match[0]:
        return None
    low = round(number.value / bottom.value, 6)
    return Figure("", number.start, bottom.end, "ratio", low, of=what or None)


def _parts(text: str, number: Number, match: re.Match[str]) -> Figure | None:
    part = match["part"].lower()
    name = part.removesuffix("s") if part.removesuffix("s") in FRACTIONS else part
    many = number.value
    if many % 1 or number.digits or (many > 1) != bool(match["s"]) or part == "halves":
        return None
    following = text[match.end() : match.end() + 20]
    if (
        name == "quarter"
        and (many != 3 or re.match(r"\s(?:in|ago|later|earlier|running)\b", following))
        and not following.startswith(" of")
    ):
        return (
            Figure("", number.start, match.end(), "duration", many, unit="quarter")
            if many > 1
            else None
        )
    if many * FRACTIONS[name] > 5:
        return None
    return Figure("", number.start, match.end(), "ratio", round(many * FRACTIONS[name], 6))


_FOLDS = {f"{word}fold": float(n) for word, n in UNITS.items() if n > 1} | {"hundredfold": 100.0}


def fold_at(text: str, at: int) -> Figure | None:
    """Give the ratio that one word says: "threefold"."""
    match = re.compile(r"[A-Za-z]+").match(text, at)
    low = _FOLDS.get(match[0].lower()) if match else None
    return Figure("", at, match.end(), "ratio", low) if match and low else None


def a_part_at(text: str, at: int) -> Figure | None:
    """Give the ratio or the rank that begins with "a": "a third of it", "a third term"."""
    match = _A_PART.match(text, at)
    if match is None:
        return None
    part = match["part"].lower()
    noun = re.match(r"[\s-]([A-Za-z][a-z]*)", text[match.end() : match.end() + 20])
    if noun and noun[1].lower() not in STOP:
        if part in ORDINALS:
            return Figure("", match.start("part"), match.end(), "ordinal", ORDINALS[part])
        if part == "quarter" or text[match.end()] == "-":
            return None
    return Figure("", at, match.end(), "ratio", round(FRACTIONS[part], 6))


_HALF = re.compile(
    r"half\b(?![\s-]?(?:time|brother|sister|hearted|way|year|century|marathon|term|day|mast|dozen|baked)\b|-)",
    re.I,
)
_TWICE = re.compile(r"twice\b|thrice\b", re.I)
_ONCE = re.compile(
    r"once(?=\s(?:a|every|per|in\s(?:every|the\slast))\s|\sor\stwice\b)|(?<=only\s)once\b|(?<=least\s)once\b|(?<=than\s)once\b"
)


def half_at(text: str, at: int) -> Figure | None:
    """Give half, if it is a part and not one of a match's halves."""
    match = _HALF.match(text, at)
    if match is None or _NO_HALF.search(text, max(0, at - 10), at):
        return None
    if re.match(r"\s(?:an?)\s", text[match.end() : match.end() + 4]):
        return None
    return Figure("", at, match.end(), "ratio", 0.5)


def twice_at(text: str, at: int) -> Figure | None:
    """Give "twice" or "thrice": a ratio before what it is compared with, else a count; and "once"."""
    if match := _TWICE.match(text, at):
        low = 2.0 if match[0].lower() == "twice" else 3.0
        kind = "ratio" if _COMPARED.match(text, match.end()) else "count"
        return Figure("", at, match.end(), kind, low)  # type: ignore[arg-type]
    match = _ONCE.match(text, at)
    return Figure("", at, match.end(), "count", 1.0) if match else None


# Scores

_SCORE = re.compile(
    r"(?P<low>[0-9]{1,3})\s?[-–]\s?(?P<high>[0-9]{1,3})(?![\w/]|[-–][0-9]|[.,][0-9]|\s?%)"
)
_INNINGS = re.compile(r"(?P<runs>[1-9][0-9]{1,2})/(?P<out>[0-9]|10)(?![\w/])(?<!24/7)")
_ALL = re.compile(r"(?:[0-9]{1,2}|one|two|three|four|five|six)-all\b", re.I)
_SMALL = "zero|nil|love|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_WORDED = re.compile(rf"(?P<low>{_SMALL})[-–](?P<high>{_SMALL})\b(?!-)", re.I)
_SMALL_VALUES = {
    word: float(n)
    for n, word in enumerate(_SMALL.removeprefix("zero|nil|love|").split("|"), start=1)
}
_TO = re.compile(
    r"(?P<low>[0-9]{1,3}|[a-z]+(?:-[a-z]+)?)(?:\svotes)?(?:\sto\s|\svotes\sagainst\s)(?P<high>[0-9]{1,3}|[a-z]+(?:-[a-z]+)?)\b(?![-%]|\s%|,[0-9]|\.[0-9])",
    re.I,
)
_VOTED = re.compile(
    r"\b(?:vot\w+|passed|pass|rejected|approved|adopted|ruled|won|win|wins|beat|beating|lost|defeated|led|lead|trailed|backed|carried|"
    r"measure|panel|ballot|split|decision|ahead|down|up|score|defeat|victory|triumph|confirmed)\b[^.;]{0,60}$"
)
_GAME = re.compile(
    r"\b(?:won|win|wins|winning|beat|beats|beating|lost|lose|led|lead|leads|leading|trailed|trailing|draw|drew|drawn|defeat|"
    r"defeated|victory|voted|vote|ruled|passed|split|score|scoreline|by|ahead|down|up|margin|level|finished|ended|result|at|a|"
    r"the|set|sets|win,|[0-9]\)?,|[0-9]|and|to|loss|it|tied|drawing|triumph|series|aggregate|made|shootout|with)\s(?:a\s|at\s|\w+\s)?$"
)


def score_at(text: str, at: int) -> Figure | None:
    """Give the score or the votes on both sides that begin at an offset."""
    if match := _SCORE.match(text, at):
        low, high = float(match["low"]), float(match["high"])
        noun = re.match(r"[\s-]([a-z]+)", text[match.end() : match.end() + 20])
        game = _GAME.search(text, max(0, at - 24), at)
        if " " in match[0] and not game:
            return None
        if (
            low < high
            and noun
            and plural(noun[1])
            and noun[1] not in ("points", "runs", "goals", "votes")
        ):
            return None
        if low < high and noun and plural(noun[1]) and not _VOTED.search(text, max(0, at - 80), at):
            return None
        if match["low"].startswith("0") and len(match["low"]) > 1:
            return None
        return Figure("", at, match.end(), "score", low, high)
    if match := _INNINGS.match(text, at):
        return Figure("", at, match.end(), "score", float(match["runs"]), float(match["out"]))
    if match := _ALL.match(text, at):
        low = number_at(text, at)
        return Figure("", at, match.end(), "score", low.value, low.value) if low else None
    if match := _WORDED.match(text, at):
        if UNIT.match(text, match.end()):
            return None
        return Figure(
            "", at, match.end(), "score",
            _SMALL_VALUES.get(match["low"].lower(), 0.0), _SMALL_VALUES.get(match["high"].lower(), 0.0),
        )  # fmt: skip
    if match := _TO.match(text, at):
        first, last = number_at(text, match.start("low")), number_at(text, match.start("high"))
        if first is None or last is None or first.scale != 1 or last.end != match.end():
            return None
        if first.end != match.end("low") or UNIT.match(text, last.end) or first.value == last.value:
            return None
        noun = re.match(r"\s([a-z]+)", text[last.end : last.end + 20])
        if noun and plural(noun[1]) and noun[1] != "votes":
            return None
        if not _VOTED.search(text, max(0, at - 80), at) or "-" in match["low"]:
            return None
        if re.search(r"\bfrom\s$", text[max(0, at - 6) : at]):
            return None
        return Figure("", at, match.end(), "score", first.value, last.value)
    return None


# Ordinals

_ORDINAL = re.compile(r"(?P<digits>[0-9]{1,3}(?:,[0-9]{3})*)(?:st|nd|rd|th)\b")
_NAMED = re.compile(
    r"[\s-](?:Street|St\b|Avenue|Ave\b|Road|Brigade|Battalion|Division|Infantry|Airborne|Arrondissement|Regiment|Fleet|Armoured|Armored)"
)
_RANKED = re.compile(
    r"N(?:o\.?|umber)\s?(?P<n>[0-9]{1,4})(?![\w.,-]\w|\w)|[Nn]umber[-\s](?P<word>one|two|three|four|five|six|seven|eight|nine|ten)\b"
)
_ROOM = re.compile(r"\b(?:[Cc]ourt|[Rr]oom|[Gg]ate|[Pp]latform|Symphony|Op\.|Concerto|Sonata)\s$")
_BRAND = re.compile(r"(?<![.!?“\"])\s[A-Z][a-z]+\s$")
_PREMISES = re.compile(
    r"\s(?!(?:has|had|have|is|was|will|said|says|in|on|by|and|to|but|would|that|who|which|for|with|as|after|at|insists|denied|confirmed|declined|staff|source|sources|spokesman|spokeswoman|officials|insider)\b)[a-z]"
)
_BEFORE_ORDINAL = re.compile(
    r"(?:\b(?:the|a|an|his|her|its|their|my|our|your|this|that|these|those|every|each|another|and|or|to|finish(?:ed|ing|es)?|came|come|comes|"
    r"coming|place[ds]?|rank(?:ed|s|ing)?|stand[s]?|sit[s]?|lie[s]?|seeded|were|was|is|in|from|of|for|since|team’s|consecutive|straight|"
    r"joint|equal|world’s|country’s|than|only|just|still|on|at|by|up|down|with|into|straight|very|as)|[’']s|s[’'])\s(?:very\s|only\s)?$",
    re.I,
)
_NO_NOUN = frozenset(
    "to of in at on that and when he she it they i we was is had has came reported started began saw became appeared began noticed announced".split()
)
_ADVERB = re.compile(
    r"\b(?:at|was|were|is|are|been|when|he|she|they|it|we|i|who|which|had|has|have|and|to|that|be|being)\s$",
    re.I,
)
_RANKING = re.compile(
    r"\b(?:finish(?:ed|ing|es)?|came|come|comes|coming|place[ds]?|rank(?:ed|s|ing)?|seeded|stand[s]?|sit[s]?|lie[s]?|lying|joint|equal|than|was|is|were|are)\s(?:only\s|just\s|joint\s|a\s)?$"
)
_FIXED = re.compile(
    r"(?:first|second|third)(?:[\s-](?:lady|ladies|minister|minister’s|aid|responders?|class|hand|party|parties|name|names|cousins?|rate|degree|degrees|world|fiddle|guess|thoughts?|sight|glance|of\sall|nature|string)\b)"
    r"|first\sand\sforemost|second\sto\snone|second\sonly\b|first,|second,(?=\sthe)",
    re.I,
)


def ordinal_at(text: str, at: int) -> Figure | None:
    """Give the rank or ordinal that begins at an offset: "88th", "third", "No. 1"."""
    if match := _RANKED.match(text, at):
        number = float(match["n"]) if match["n"] else number_at(text, match.start("word")).value  # type: ignore[union-attr]
        if _BRAND.search(text, max(0, at - 24), at) and not re.match(
            r"\s[a-z]", text[match.end() : match.end() + 2]
        ):
            return None
        if _ROOM.search(text, max(0, at - 12), at):
            return None
        if match["n"] in ("10", "11") and not _PREMISES.match(text, match.end()):
            return None
        if re.match(
            r"\s(?:[A-Z][\w’.]+\s){1,2}(?:Street|Road|Lane|Avenue|Square)\b",
            text[match.end() : match.end() + 40],
        ):
            return None
        return Figure("", at, match.end(), "ordinal", number)
    if match := _ORDINAL.match(text, at):
        if _NAMED.match(text, match.end()):
            return None
        return Figure("", at, match.end(), "ordinal", float(match["digits"].replace(",", "")))
    return None


_ORDINAL_WORD = re.compile(
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:"
    + "|".join(word for word in sorted(ORDINALS, key=len, reverse=True) if "-" not in word)
    + r")\b",
    re.I,
)


def ordinal_word_at(text: str, at: int) -> Figure | None:
    """Give an ordinal in words, if it is an adjective or a rank and no adverb or part of a name."""
    match = _ORDINAL_WORD.match(text, at)
    if match is None or match[0].lower() not in ORDINALS or _FIXED.match(text, at):
        return None
    word, after = match[0], text[match.end() : match.end() + 24]
    before = text[max(0, at - 24) : at]
    noun = re.match(r"[\s-]([A-Za-z][\w’]*)", after)
    if word[0].isupper() and (noun is None or noun[1][0].isupper()):
        return None
    figure = Figure("", at, match.end(), "ordinal", float(ORDINALS[word.lower()]))
    if noun and noun[1].lower() not in STOP and noun[1].lower() not in _NO_NOUN:
        if _ADVERB.search(before) and (
            noun[1].endswith("ed") or (word.lower() == "second" and "a split" in before)
        ):
            return None
        if before.lower().endswith(("at ", "when ", "since he ", "since she ")) and after[0] != "-":
            return None
        return figure
    if noun and noun[1] in ("is", "was", "were", "are", "has", "had", "will", "came"):
        return None
    if word.lower() == "second" and before.endswith((" a ", "per ", "every ", "split ")):
        return None
    return figure if _RANKING.search(before) or _DETERMINED.search(before) else None


_DETERMINED = re.compile(
    r"(?:\b(?:the|his|her|its|their|my|our|your|a|in|from|for|and|to)|[’']s)\s(?:\w+\s)?$", re.I
)

# Counts

_VAGUE = re.compile(
    r"(?:(?:(?:tens|hundreds|thousands|dozens|scores)\sof\s)?(?:dozens|hundreds|thousands|millions|billions|trillions|lakhs|crores)"
    r"|scores(?=\sof\b|\smore\b|\swere\b|\sof\b)|(?:several|a\sfew|a\scouple\sof|many)\s(?:hundred|thousand|million|billion|dozen)\b)\b(?!-)",
    re.I,
)
_ONE_AS_NUMERAL = re.compile(r"\b(?:[Jj]ust|[Oo]nly|but|than|least|exactly)\s$")
_ONE_OF_MANY = re.compile(
    r"\sof\s(?:the|its|his|her|their|our|those|these)\s(?:\w+\s)?(?:[0-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)"
)
_PRONOUN = re.compile(
    r"\b(?:[Nn]o|[Ii]f|[Ww]hen|[Aa]s|[Hh]ow|this|the(?:\s\w+)?|which|[Aa]ny|[Ee]very|[Ee]ach|an?\s\w+|[Ss]ome|like|[Nn]ot)\s$"
)
_DOING = re.compile(
    r"\s[a-z]+ing\s(?:his|her|its|their|a|an|the|to|for|in|on|at|with)\b|\s(?!elderly|daily|weekly|monthly|early|lonely|family|only|friendly|deadly|likely)[a-z]+ly\s"
)
_NOT_COUNTED = re.compile(
    r"\s(?:of|who|that|more|for|day|side|way|thing|hand|another|such|by|might|can|could|would|should|is|was|in|told|knows|never|"
    r"has|had|must|does|did|says|said|ought|needs|wants|may|will|wonders|another’s|after|too|can’t|man’s|step)\b"
)
_CONTINUES = re.compile(r"[\w/½]|[-–]\w|[.,:]\d|-(?!\w)")
_JOINED = re.compile(r"-([a-z]{3,})")
_NOT_NOUN = frozenset(
    "way ways piece step edged faced legged wheel wheeled dimensional pronged fold off sided ish something odd plus and to of upmanship "
    "point points timer liner fifths thirds quarters tenths minded tone ply hander half".split()
)
_OPENERS = frozenset(
    "About Some Nearly Almost Around Over Under At In On Of The Only Just Another More Fewer Less Between From With For By To And But "
    "When Where While After Before If As Roughly Approximately Up All These Those Their Its His Her Our My Every Each Both Last Next First "
    "Than Then That This An A Or Nor Yet Also Even Still Besides Including Including Exactly At Altogether Overall Police Officials Today "
    "Yesterday Since Until Till Within Among Against Behind Across Along".split()
)
_CAPITAL = re.compile(r"(?P<gap>^|[.!?:]\s|\n|[“\"‘])?(?P<word>[A-Za-z]*[A-Z][\w’'-]*)\s$")
_GOES_ON = re.compile(
    r"[\s-](?:of|were|was|are|have|had|people|died|and|to|or|more|others|from|in|men|women|children|new|million|billion|per\scent)\b|\s?%"
)
_NOT_ZERO = re.compile(r"\b(?:[Nn]et|[Gg]round|[Aa]bsolute|sub)[\s-]$")
_NOT_AFTER_ZERO = re.compile(
    r"[\s-](?:tolerance|hour|sum|carbon|emission|emissions|waste|day)\b", re.I
)
_LINK = re.compile(r"(?P<dash>\s?[–-]\s?)|\s+(?P<word>to|or|and)\s+")
_BETWEEN = re.compile(r"\b[Bb]etween\s$")
_LEVEL = re.compile(
    r"\b(?:rose|fell|dropped|climbed|gained|lost|slipped|jumped|slid|grew|increased|declined|surged|plunged|added|shed|dipped|"
    r"tumbled|soared|up|down|from)\s(?:by\s|another\s|about\s|nearly\s)?$"
)


def vague_at(text: str, at: int) -> Figure | None:
    """Give a number that is not told: "dozens", "hundreds of thousands", "several hundred"."""
    match = _VAGUE.match(text, at)
    return Figure("", at, match.end(), "count", bound="about") if match else None


def count_at(text: str, at: int) -> Figure | None:
    """Give the bare number, or the range of two, that begins at an offset."""
    number = count_number(text, at)
    if number is None:
        return None
    if (
        number.digits
        and text[at] == "0"
        and not text.startswith(("0.", "0 "), at)
        and number.end > at + 1
    ):
        return None
    if two := _range(text, number):
        return two
    end = number.end
    if text.startswith("-odd", end):
        return Figure("", at, end, "count", number.value)
    if joined := _JOINED.match(text, end):
        if joined[1] in _NOT_NOUN or number.value <= 1 or joined[1] in FRACTIONS:
            return None
    elif _CONTINUES.match(text, end):
        return None
    word = text[at:end].lower()
    if word == "one" and not _is_numeral(text, at, end):
        return None
    if word == "zero" and (
        _NOT_ZERO.search(text, max(0, at - 10), at) or _NOT_AFTER_ZERO.match(text, end)
    ):
        return None
    if number.digits and number.scale == 1 and _is_name(text, at, end):
        return None
    kind: FigureType = "ratio" if text[at] in VULGAR else "count"
    return Figure("", at, end, kind, number.value)


def _range(text: str, number: Number) -> Figure | None:
    link = _LINK.match(text, number.end)
    if link is None:
        return None
    before = text[max(0, number.start - 24) : number.start]
    between = bool(_BETWEEN.search(before))
    if link["word"] == "and" and not between:
        return None
    last = count_number(text, link.end())
    if last is None or last.value < 0 or _CONTINUES.match(text, last.end) or last.end == link.end():
        return None
    low = number.value
    if number.scale == 1 and last.scale >= 1000 and low <= last.value / last.scale * 10:
        low *= last.scale
    if low >= last.value or number.digits != last.digits or text[link.end()] in "0-−–":
        return None
    if link["word"] == "or" and last.value > low * 10:
        return None
    if link["word"] == "to" and (
        _LEVEL.search(before) or (number.scale == 1 and last.value > low * 20)
    ):
        return None
    if link["dash"] and not number.digits and number.scale == 1:
        return None
    if UNIT.match(text, last.end):
        return None
    return Figure("", number.start, last.end, "count", low, last.value, bound="range")


def _is_numeral(text: str, at: int, end: int) -> bool:
    """Whether "one" is a number and not a pronoun."""
    before = text[max(0, at - 16) : at]
    if _ONE_OF_MANY.match(text, end):
        return bool(_ONE_AS_NUMERAL.search(before))
    if text.startswith(" more than ", end):
        return not _PRONOUN.search(before)
    if _PRONOUN.search(before):
        return False
    word = re.match(r"\s([a-zA-Z]{3,})", text[end : end + 20])
    if (
        word is None
        or word[1].lower() in STOP
        or _DOING.match(text, end)
        or _NOT_COUNTED.match(text, end)
    ):
        return False
    return not (plural(word[1]) or (text[at] == "O" and word[1].endswith("ed")))


def _is_name(text: str, at: int, end: int) -> bool:
    """Whether digits belong to the capitalised word before them: "Apollo 11", "Windows 11"."""
    match = _CAPITAL.search(text, max(0, at - 24), at)
    if match is None or match["word"] in _OPENERS or match["word"].endswith((".", "’s", "'s")):
        return False
    if match["gap"] is not None and match["word"].lower() in STOP:
        return False
    if _GOES_ON.match(text, end):
        return False
    words = re.findall(r"[\s-]([a-z][\w’]*)", re.split(r"[.,;:\n(]", text[end : end + 40])[0])
    return not any(plural(word) for word in words[:3] if word not in STOP)
