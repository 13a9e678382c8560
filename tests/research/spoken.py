"""Comments as customers of a kitchen shop write them, made up for the tests."""

from __future__ import annotations

import io
import random
import zipfile

from segpersona.model import Heard

_PANS = (
    "The pan warps after a month and the handle wobbles.", "Lovely pan, the handle sits well in the hand.",
    "This pan is perfect, nothing sticks and the coating holds.", "The coating flakes, a terrible pan.",
)  # fmt: skip
_DELIVERY = (
    "Delivery was late again and the parcel came damaged.", "Quick delivery, the parcel was wrapped with care.",
    "The parcel was left in the rain, a horrible delivery.", "Friendly driver, delivery on a Saturday was great.",
)  # fmt: skip
_ENDS = ("I cook most days.", "My sister has one too.", "Bought in spring.", "We are four at home.", "It was a gift.")


def shop_notes(count: int = 120, *, seed: int = 4) -> list[Heard]:
    """Half of them speak of pans (group A), half of delivery (group B)."""
    chance = random.Random(seed)
    notes = []
    for at in range(count):
        group, texts = ("A", _PANS) if at % 2 else ("B", _DELIVERY)
        text = f"{chance.choice(texts)} {chance.choice(_ENDS)}"
        notes.append(Heard(at=f"shop:{at}", text=text, person=f"p{at}", group=group))
    return notes


def document(*texts: str, extra: str = "", head: str = "") -> bytes:
    """A Word document of these paragraphs."""
    space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = "".join(f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    xml = f'<?xml version="1.0"?>{head}<w:document xmlns:w="{space}"><w:body>{body}{extra}</w:body></w:document>'
    return zipped("word/document.xml", xml.encode())


def zipped(name: str, content: bytes) -> bytes:
    """A zip file with one part."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return made.getvalue()
