"""Names of people, organisations and places: what the network marks, made right over an article."""
