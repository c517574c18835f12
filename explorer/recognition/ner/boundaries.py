"""Where a name begins and ends, by the conventions of the annotated articles.

Without title, article, possessive, quotation marks and lower-case generic words ("southern China",
"Kursk region").
"""

import re

from explorer.model import Kind

TITLES = (
    "Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baroness Baron King Queen Prince Princess "
    "Emperor Empress Sultan Emir Sheikh Sheikha Pope Rev Reverend Bishop Archbishop Cardinal Imam Rabbi "
    "Ayatollah Mullah Monsignor Msgr Fr President Premier Chancellor Minister Senator Sen Rep "
    "Representative Congressman Congresswoman Gov Governor Mayor Councillor Councilman Councilwoman "
    "Alderman Cllr Judge Justice Magistrate Attorney Gen General Lt Lieut Lieutenant Col Colonel Maj Capt "
    "Captain Sgt Sergeant Cpl Corporal Pvt Private Spc Adm Admiral Cmdr Commander Commodore Brig "
    "Brigadier Inspector Insp Det Detective Constable Supt Superintendent Sheriff Ambassador Coach "
    "Revd Abbé Abbe Lance Bombardier Gunner Sapper Trooper Ensign Surgeon Cr HRH HRM Hon Honourable Honorable Taoiseach "
    "Tánaiste Shri Smt Datuk Dato Datin Puan Encik Alhaji Alhaja Hajia Engr Barrister Pastor Apostle "
    "Evangelist Ustaz Maulana Mufti Daw Councilmember Assemblyman Assemblywoman Assemblymember Commissioner "
    "Chairman Chairwoman Chairperson Comrade Nurse Señor Señora Don Doña Herr Frau Monsieur Madame "
    "Signor Signora Chef Officer Spokesman Spokeswoman Spokesperson Secretary Deputy Vice Chief Acting "
    "Former Staff Master Second First Rear Wing Group Air Flight Sub Field Marshal"
)
"""Words before a name that are no part of it, without their full stops."""

TITLE_WORDS = frozenset(TITLES.split())
_NEVER_ALONE = frozenset(
    "Deputy Vice Chief Acting Former Staff Master Second First Rear Wing Group Air Flight Sub Field "
    "Attorney Private Secretary Officer".split()
)
"""Titles only together with another one after them ("Deputy Mayor", not "Group Captain" halves)."""

_TITLE = re.compile(r"([A-ZÀ-Þ][\w’']*(?:-[A-Z]\w+)?)(\.?)\s+")
_LEADING = re.compile(r"(?:[Tt]he|[Aa]n?)\s+|[\s\"'“”‘’(\[–—-]+")
_TRAILING = re.compile(
    r"(?:['’]s?|[\s\"”“‘’)\],.;:!?–—-]+|\s(?:of|the|and|in|at|for|from|to|with|on|by))$"
)
_INITIAL = re.compile(r"(?:\b(?:[A-Z]|Jr|Sr|St|Inc|Corp|Co|Ltd|Bros|Ave|Mt|U\.S|a\.m|p\.m))\.$")
_LOWER_FIRST = re.compile(
    r"(?:north|south|east|west|northern|southern|eastern|western|central|north-?east(?:ern)?|"
    r"north-?west(?:ern)?|south-?east(?:ern)?|south-?west(?:ern)?|upper|lower|mainland|downtown|"
    r"greater|neighbou?ring|then|nearby|rural|[a-z]+ern)\s+"
)
_LOWER_LAST = re.compile(
    r"\s+(?:region|province|state|states|county|district|city|town|village|river|lake|island|islands|"
    r"peninsula|strait|straits|area|valley|border|coast|port|airport|neighbou?rhood|suburb|prefecture|"
    r"oblast|mountains?|provinces|government|army|forces|party|newspaper|company|group)$"
)


def title_before(before: str) -> bool:
    """Whether the words right before a name end with a title ("Lt. Gen. ", "Cllr ")."""
    match = re.search(r"([A-ZÀ-Þ][\w]*)\.?\s+$", before)
    return bool(match and match[1] in TITLE_WORDS and match[1] not in _NEVER_ALONE)


def _untitled(text: str, start: int, end: int) -> int:
    """Give where the name begins after its titles; a title is never all of it."""
    at, passed = start, start
    while (match := _TITLE.match(text, at, end)) and match[1] in TITLE_WORDS and match.end() < end:
        at = match.end()
        if match[1] not in _NEVER_ALONE:
            passed = at
    return passed


def trim(text: str, start: int, end: int, kind: Kind) -> tuple[int, int] | None:
    """Give the offsets of the name alone, or ``None`` when nothing with a letter is left."""
    line = text.find("\n", start, end)
    end = line if line >= 0 else end
    while match := _LEADING.match(text, start, end):
        start = match.end()
    while match := _TRAILING.search(text[start:end]):
        if _INITIAL.search(text, start, end):
            break
        if kind == "organisation" and match[0] in ("'s", "’s"):
            break
        if match.start() == 0:
            return None
        end = start + match.start()
    if match := re.search(r"\s\d{1,3}(?=\s)", text[start:end]):
        end = start + match.start()
    if kind == "person":
        start = _untitled(text, start, end)
    if match := _LOWER_FIRST.match(text, start, end):
        start = match.end()
    if kind != "person" and (match := _LOWER_LAST.search(text[start:end])):
        end = start + match.start()
    if any((c.isalnum() and c.isupper()) or not c.isascii() for c in text[start:end]):
        return start, end
    return None
