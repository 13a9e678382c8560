"""STREET: streets with their house numbers, as addresses of many countries write them."""

from __future__ import annotations

import re

STREET = re.compile(
    r"\d{1,5}[a-z]?,? (?:[\w.'-]{1,30} ){1,5}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|way|court|ct|square|sq|"
    r"place|pl|boulevard|blvd|close|crescent|terrace|row|hill|gate|park)\.?(?:[ ,].{0,40})?"
    r"|\d{1,4}(?: ?bis| ?ter)?,? (?:rue|avenue|av|bd|boulevard|place|chemin|allee|allée|impasse|quai|route) .{2,60}"
    r"|(?:[^\W\d][\w.'-]{0,30} ){0,4}[^\W\d][\w.'-]{0,30}(?:straße|strasse|str\.|weg|allee|platz|gasse|ring|damm|ufer|"
    r"straat|laan|gade|vej|gatan|vägen|gata|singel|gracht|plein)(?: \d{1,4} ?[a-z]?(?:[/-]\d{1,4})?)"
    r"|(?:[^\W\d][\w.'-]{0,30} ){0,4}(?:straße|strasse|str\.|weg|allee|platz|gasse) \d{1,4} ?[a-z]?"
    r"|(?:via|viale|corso|piazza|calle|avda\.?|avenida|plaza|paseo|c/|rua|ul\.|al\.|aleje|os\.|pl\.|av\.|travessa|largo|praça|"
    r"praca|estrada|alameda|carrera|cra\.|blvd\.|str\.|strada|bd\.|bulevardul|bul\.|ulica|náměstí|námestie) ?.{2,60}"
    r"|.{2,40} (?:cad|caddesi|sok|sokak|sokağı|mah|mahallesi|utca|út|tér|körút|allé|allén|vei|veien|vegen|katu|tie|"
    r"vägen|gade|gata|gatan|street|road|avenue)\.? ?(?:no ?:? ?)?\d{1,4}.{0,20}"
    r"|(?:[^\W\d][\w.'-]{0,30} ){0,4}[^\W\d][\w.'-]{1,30}(?:katu|tie|vei|veien|vegen|gaten|veg|väg|"
    r"stigen|utca|allé|plads|torv) \d{1,4}.{0,12}", re.I,
)  # fmt: skip
