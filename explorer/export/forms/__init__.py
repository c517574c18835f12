"""The forms of export: each module here has one as ``FORM``, and nothing else names them.

A module imports what it needs beyond the standard library when it writes: the forms are listed
whenever the command's help is.
"""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from explorer.export.form import Form

DEFAULT = "jsonl"
"""The form that is written if none is named, and listed first."""


@cache
def forms() -> dict[str, Form]:
    """All forms by their names: the default one, then in the order of the alphabet."""
    modules = [import_module(f"{__name__}.{found.name}") for found in iter_modules(__path__)]
    found: list[Form] = [module.FORM for module in modules]
    found.sort(key=lambda form: (form.name != DEFAULT, form.name))
    return {form.name: form for form in found}
