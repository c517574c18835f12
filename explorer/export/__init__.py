"""An analysis written for other programs or for reading without a screen."""
