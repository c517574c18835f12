"""An analysis written for other programs, one module a form, or for reading without a screen."""
