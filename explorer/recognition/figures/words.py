"""Words that end a noun phrase, and which words look like plurals."""

STOP = frozenset(
    "in on at of to by and or from for with after before the a an is was were are be been being have has had "
    "than who whom whose which that as but when while where since per if its it he she they them their his her "
    "him you we us i me my your our more less fewer most out over under against up down into off about around "
    "between among during until through across near behind within without not no only just even still also "
    "already again so then there here now ago later earlier each every both all any some this these those "
    "said says say told will would could should may might can must did does do done left went came go going "
    "cast died lived remained remain remains rose fell grew led made took gave got became said added according "
    "last next yesterday today tomorrow tonight because though although however like such very too much many how "
    "what why half way above below apart away wide long high tall deep thick once unless despite amid towards toward "
    "plus including alone together back too nor yet instead began begins comes stood sold held bought kept ran won lost sent drew flew met sank stole "
    "struck swam swept taught threw wore wrote thought brought caught built broke lie".split()
)
"""Words that end a noun phrase or never begin one."""

_NOT_PLURAL = frozenset(
    "has was is his its this us as yes plus less across perhaps always does towards".split()
)
_PLURAL = frozenset(
    "people men women children police troops personnel mice feet cattle sheep fish crew staff aircraft teeth "
    "sheep deer species series dice folk lives wives grandchildren policemen policewomen gunmen fishermen "
    "firemen businessmen schoolchildren militiamen servicemen freshmen congressmen spacecraft hovercraft".split()
)


def plural(word: str) -> bool:
    """Whether a word looks like a plural noun."""
    low = word.lower()
    return low in _PLURAL or (
        low.endswith("s") and not low.endswith(("ss", "us", "’s", "'s")) and low not in _NOT_PLURAL
    )
