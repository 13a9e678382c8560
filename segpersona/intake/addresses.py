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
    r"|(?:via|viale|corso|piazza|rue|chemin|boulevard|impasse|allée|calle|avda\.?|avenida|plaza|paseo|c/|rua|ul\.|al\.|aleje|os\.|pl\.|av\.|travessa|largo|praça|"
    r"praca|estrada|alameda|carrera|cra\.|blvd\.|str\.|strada|bd\.|bulevardul|bul\.|ulica|náměstí|námestie) ?.{2,60}"
    r"|.{2,40} (?:cad|caddesi|sok|sokak|sokağı|mah|mahallesi|utca|út|tér|körút|allé|allén|vei|veien|vegen|katu|tie|"
    r"vägen|gade|gata|gatan|street|road|avenue)\.? ?(?:no ?:? ?)?\d{1,4}.{0,20}"
    r"|(?:[^\W\d][\w.'-]{0,30} ){0,4}[^\W\d][\w.'-]{1,30}(?:katu|tie|vei|veien|vegen|gaten|veg|väg|"
    r"stigen|utca|allé|plads|torv) \d{1,4}.{0,12}", re.I,
)  # fmt: skip

WORDED = re.compile(
    r"(?<![^\W\d_])(?:"
    r"street|st|road|rd|avenue|ave?|lane|ln|drive|dr|way|court|square|place|boulevard|blvd|close|crescent|"
    r"terrace|row|hwy|highway|pkwy|parkway|expressway|block|blk|lot|plot|phase|unit|suite|studio|h\.? ?no|ste|"
    r"apt|apartment|flat|floor|flr|tower|bldg|building|house no|door|p\.? ?o\.? ?box|postfach|b\.? ?p|brgy|"
    r"barangay|purok|sitio|subd|subdivision|village|estate|sector|nagar|marg|gali|chowk|colony|layout|cross|main|"
    r"jl|jln|jalan|gang|gg|lorong|persiaran|taman|kampung|kp|desa|rt|rw|perum|soi|thanon|ngo|ngach|hem|duong|pho|"
    r"phuong|quan|xa|ul|ulica|ulitsa|vul|vulytsia|prospekt|prosp|pr|bul|bulvar|per|dom|kv|korp|str|strasse|"
    r"straße|gasse|weg|platz|rue|chemin|allée|impasse|quai|av|avda|avenida|calle|c/|cra|carrera|cl|transversal|"
    r"diagonal|manzana|mz|lote|colonia|col|urb|urbanización|edificio|edif|piso|depto|apto|rua|travessa|praça|"
    r"alameda|rodovia|bloco|via|viale|corso|piazza|vicolo|largo|strada|bulevardul|bd|bl|sc|ap|scara|aleea|šos|"
    r"utca|út|útja|tér|krt|em|gatan|gata|vägen|väg|vej|gade|vei|veien|gate|katu|tie|iela|gatve|gatvė|g|tn|mnt|"
    r"sok|sokak|cad|cadde|caddesi|mah|mahallesi|kat|daire|odos|leoforos|sharia|shari|sh|derech|rehov|dong|gil|ro|"
    r"gu|chome|ku|machi|cho|вул|ул|улица|вулиця|просп|пер|кв|буд|д|οδός|λεωφ|obj|trg|cesta|ulice|třída|nám|"
    r"náměstí|mkr|km|rte|route|county road|mews|gardens|grove|heights|parade|esplanade|farm"
    r")\.?(?![^\W\d_])", re.I,
)  # fmt: skip
"""Words that stand in addresses, often cut short: "Blk 170 Lot 7", "Jl. Melati 5", "4. em. 12"."""
MEASURED = re.compile(
    r"(?<![^\W_])\d+(?:[.,]\d+)? ?(?:ml|cl|dl|l|g|gr|kg|mg|oz|lbs?|cm|mm|m|inch|ft|pcs|pack|pk|x|gb|tb|mb|w|v|mah|hz|"
    r"tabs?|caps?|stk|szt|uds?|hours?|hrs?|mins?|days?|weeks?|months?|years?)(?![^\W_])|\d ?[%€$£°\"]|"
    r"\b(?:size|pack of|set of|vol\.?|version|edition|model|series|mk) ?\d", re.I,
)  # fmt: skip
"""Measures and sizes, as goods have them and streets do not."""
