"""Words and signs of measures and currencies, each with its one canonical name.

Currencies by ISO 4217; measures in singular English with British spelling.
"""

CURRENCY_SIGNS = {
    "$": "USD",
    "US$": "USD",
    "A$": "AUD",
    "C$": "CAD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "S$": "SGD",
    "R$": "BRL",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "Rs": "INR",
    "₽": "RUB",
    "₩": "KRW",
    "₪": "ILS",
    "₺": "TRY",
    "USD": "USD",
    "EUR": "EUR",
    "GBP": "GBP",
}

CURRENCY_WORDS = {
    "dollars": "USD",
    "dollar": "USD",
    "euros": "EUR",
    "euro": "EUR",
    "pounds": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "rupees": "INR",
    "roubles": "RUB",
    "rubles": "RUB",
    "won": "KRW",
    "kroner": "DKK",
    "kronor": "SEK",
    "dong": "VND",
    "francs": "CHF",
    "pesos": "MXN",
    "rand": "ZAR",
    "naira": "NGN",
    "shillings": "KES",
    "shekels": "ILS",
    "lira": "TRY",
    "reais": "BRL",
    "dirhams": "AED",
    "riyals": "SAR",
    "cents": "USD",
    "cent": "USD",
    "pence": "GBP",
    "zlotys": "PLN",
    "baht": "THB",
    "rupiah": "IDR",
}


def _forms(table: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: name for name, words in table.items() for word in (name, f"{name}s", *words)}


DURATIONS = _forms(
    {
        "second": ("sec", "secs"),
        "minute": ("min", "mins"),
        "hour": ("hr", "hrs"),
        "day": (),
        "week": (),
        "month": (),
        "year": (),
        "decade": (),
        "century": ("centuries",),
    }
)

UNITS = _forms(
    {
        "metre": ("meter", "meters"),
        "kilometre": ("km", "kilometer", "kilometers"),
        "centimetre": ("cm", "centimeter", "centimeters"),
        "millimetre": ("mm", "millimeter", "millimeters"),
        "mile": (),
        "foot": ("feet", "ft"),
        "inch": ("inches",),
        "yard": (),
        "square kilometre": ("square kilometers", "square kilometer", "sq km"),
        "square metre": ("square meters",),
        "square mile": ("sq miles",),
        "square foot": ("square feet", "sq ft"),
        "acre": (),
        "hectare": ("ha",),
        "litre": ("liter", "liters"),
        "gallon": (),
        "barrel": (),
        "cubic metre": ("cubic meters",),
        "tonne": (),
        "ton": (),
        "kilogram": ("kg", "kilo", "kilos"),
        "gram": (),
        "ounce": (),
        "mile per hour": ("mph", "miles per hour", "miles an hour"),
        "kilometre per hour": (
            "km/h",
            "kph",
            "kilometres per hour",
            "kilometers per hour",
            "kilometres an hour",
        ),
        "knot": (),
        "degree Celsius": ("°c", "degrees celsius"),
        "degree Fahrenheit": ("°f", "degrees fahrenheit"),
        "degree": (),
        "megawatt": ("mw",),
        "gigawatt": ("gw",),
        "kilowatt": ("kw",),
        "kilowatt hour": ("kwh", "kilowatt-hours"),
        "gigabyte": ("gb",),
        "terabyte": ("tb",),
        "megabyte": ("mb",),
        "magnitude": (),
    }
)
