"""What a name's own words say of its kind: "… River", "University of …", "… plc", "… Treaty"."""

import re

from explorer.model import Kind

_PLACE_LAST = frozenset(
    "River Lake Sea Ocean Bay Strait Straits Gulf Mountain Mountains Hills Valley Island Islands Isles "
    "Peninsula Desert Bridge Street Road Avenue Boulevard Lane Square Airport Stadium Arena "
    "Cathedral Basilica Mosque Castle Park Forest Canal Harbour Harbor County District Province Region "
    "Beach Falls Plateau Glacier Creek Dam Highway Reef Basin Coast Volcano Reservoir Cemetery Fjord "
    "Cave Caves Cavern Archipelago Canyon Gorge Lagoon Delta Inlet Cove Quay Wharf Pier Tunnel Viaduct Lighthouse Abbey Palace "
    "Plaza Terrace Crescent Marsh Moor Heath Oblast Governorate Prefecture Township Borough Parish "
    "Motorway Expressway Racecourse Velodrome Ridge Estuary Loch Steppe".split()
)
_PLACE_FIRST = frozenset(
    "Mount Lake Cape Fort Gulf River Strait Straits Bay Isle Sea Islands".split()
)
_BODY_LAST = frozenset(
    "University College School Academy Hospital Museum Ministry Department Agency Council Committee "
    "Commission Party Court Inc Inc. Corp Corp. Corporation Ltd Ltd. Limited plc PLC LLC Group Holdings "
    "Association Institute Institution Foundation Authority Police Army Navy Club FC "
    "Society Board Assembly Parliament Congress Senate Bureau Service Administration Partners Airlines "
    "Airways Industries Technologies Systems Orchestra Consortium Confederation Alliance Brigade "
    "Brigades Guild Tribunal Office Organization Organisation League Laboratory Laboratories Ventures "
    "Motors Pharmaceuticals Energy Media Foods Bancorp Insurance Company Times Gazette Herald "
    "Tribune Chronicle Rovers Wanderers Rangers Athletic Albion Hotspur Holding Minerals Mines "
    "Constabulary Regiment Choir Quartet Philharmonic Ballet Opera Coalition Federation Union Fund Charity "
    "Securities Capital Railways Railway Shipyard Shipyards Breweries Brewery Bakery Laboratoires Petroleum "
    "Telecom Communications Electronics Semiconductor Semiconductors Software Biotech Therapeutics Biosciences "
    "Bros Sons Associates Observatory Polytechnic Infirmary Clinic Militia Secretariat "
    "Directorate Inspectorate Chamber Cooperative Co-operative Syndicate".split()
)
_BODY_FIRST = frozenset(
    "University Ministry Department Bank Institute Court Academy Federation Association Council Board "
    "House Bureau Office Organization Organisation Society League Confederation Chamber Church College "
    "Commission Committee School Union".split()
)

_EVENT_LAST = frozenset(
    "Conventions Treaty Protocol Accords Agreement Act Cup Championship Championships Trophy Prize Prizes "
    "Award Awards Olympics Paralympics Marathon Prix War Wars Index Medal Amendment Directive Stakes Crisis "
    "Revolution Uprising Massacre".split()
)
"""Last words of events, laws, treaties and awards, which are no mentions by the conventions."""


_STORM_FIRST = frozenset("Storm Hurricane Typhoon Cyclone Tropical".split())


def is_event(name: str) -> bool:
    """Whether a name of several words says that it is no person, place or organisation."""
    words = name.split()
    return len(words) > 1 and (words[-1] in _EVENT_LAST or words[0] in _STORM_FIRST)


_LINK = re.compile(r" of (?:the )?$")


_ALWAYS: dict[str, Kind] = dict.fromkeys(
    ("White House", "Downing Street", "Kremlin", "Pentagon"), "organisation"
)
"""By the conventions of the annotated articles."""


def kind_by_words(name: str) -> Kind | None:
    """Give the kind that a name of several words says itself, or ``None``."""
    if name in _ALWAYS:
        return _ALWAYS[name]
    words = name.split()
    if len(words) < 2:
        return None
    if len(words) > 2 and words[1] == "of":
        if words[0] in _PLACE_FIRST:
            return "place"
        return "organisation" if words[0] in _BODY_FIRST else None
    if words[-1] in _BODY_LAST:
        return "organisation"
    if words[-1] == "Church" and words[0] in ("St", "St.", "Saint"):
        return "place"
    if words[-1] in _PLACE_LAST or words[0] in ("Mount", "Lake", "Cape", "Fort"):
        return "place"
    return None


def links(text: str, start: int, end: int, following: int) -> Kind | None:
    """Give the kind of "Strait of Hormuz" where ``start:end`` is its head and the rest follows."""
    if not _LINK.fullmatch(text, end, following):
        return None
    head = text[start:end].rsplit(maxsplit=1)[-1]
    if head in _PLACE_FIRST:
        return "place"
    return "organisation" if head in _BODY_FIRST | {"Departments"} else None
