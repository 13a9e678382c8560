"""Initials and pictures of one's own: small, square, without a trace of camera or place; hostile files are refused."""

import base64
import io
import zlib

import pytest
from PIL import Image

from segpersona.exports.press import draws
from segpersona.model import Answer
from segpersona.personas import compose
from segpersona.problems import Problem
from segpersona.worksheet.portrait.faces import framed, initials, initials_of
from segpersona.worksheet.portrait.photos import KEPT, MOST_BYTES, NO_PICTURE, TOO_HEAVY, TOO_SMALL, reencoded
from tests.worksheet.lifelike import ANSWERS, maya

BLUE = "#345FB2"


def picture(form: str = "JPEG", size: tuple[int, int] = (900, 600), **extra: object) -> bytes:
    """A colourful picture as a file."""
    made, file = Image.radial_gradient("L").resize(size).convert("RGB"), io.BytesIO()
    made.save(file, form, **extra)
    return file.getvalue()


def opened(data: str) -> Image.Image:
    return Image.open(io.BytesIO(base64.b64decode(data.split(",")[1])))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "GIF"])
def test_a_picture_becomes_a_small_square_without_a_trace(form):
    exif = Image.Exif()
    exif[0x010E], exif[0x8825] = "Kitchen of Mrs Lindgren", {1: "N", 2: (59.0, 20.0, 1.0)}
    data = reencoded(picture(form, **({"exif": exif} if form in ("JPEG", "PNG", "WEBP") else {})))
    kept = opened(data)
    assert (kept.format, kept.size, len(data) <= KEPT) == ("JPEG", (400, 400), True)
    assert not kept.getexif()
    assert b"Lindgren" not in base64.b64decode(data.split(",")[1])


def test_a_picture_on_its_side_is_turned_upright():
    exif, wide = Image.Exif(), Image.new("RGB", (200, 100), "white")
    exif[0x0112] = 6
    wide.paste("black", (0, 0, 100, 100))
    file = io.BytesIO()
    wide.save(file, "JPEG", exif=exif)
    kept = opened(reencoded(file.getvalue())).convert("L")
    assert kept.getpixel((200, 20)) < 60 < 200 < kept.getpixel((200, 380))


def test_noise_is_made_small_enough_to_keep():
    file = io.BytesIO()
    Image.effect_noise((800, 800), 120).convert("RGB").save(file, "JPEG", quality=95)
    assert len(reencoded(file.getvalue())) <= KEPT


def _bomb() -> bytes:
    """A PNG of a few bytes that says it is 60,000 by 60,000."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return len(body).to_bytes(4, "big") + kind + body + zlib.crc32(kind + body).to_bytes(4, "big")

    head = (60_000).to_bytes(4, "big") * 2 + bytes([1, 0, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("raw", "refusal"),
    [
        (b"", NO_PICTURE), (b"not a picture", NO_PICTURE), (picture()[:900], NO_PICTURE),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>', NO_PICTURE),
        (picture("BMP"), NO_PICTURE), (picture("PDF"), NO_PICTURE), (_bomb(), (TOO_HEAVY, NO_PICTURE)),
        (b"\xff" * (MOST_BYTES + 1), TOO_HEAVY), (picture(size=(20, 900)), TOO_SMALL),
    ],
    ids=["empty", "text", "cut off", "svg", "bitmap", "pdf", "bomb", "heavy", "small"],
)  # fmt: skip
def test_what_is_no_fitting_picture_is_refused_with_a_remedy(raw, refusal):
    with pytest.raises(Problem) as refused:
        reencoded(raw)
    assert refused.value in (refusal if isinstance(refusal, tuple) else (refusal,))


@pytest.mark.parametrize(("name", "letters"), [
    ("Maya Lindgren", "ML"), ("Maya", "M"), ("Ana Maria de la Cruz", "AC"), ("", "?"), ("“Big” Joe", "BJ"),
    ("مريم علي", "مع"),
])  # fmt: skip
def test_initials_are_the_first_and_the_last(name, letters):
    assert initials_of(name) == letters


def test_initials_and_pictures_can_be_printed_and_hold_nothing_foreign():
    assert draws(initials("Maya Lindgren", BLUE))
    assert draws(framed(reencoded(picture(size=(400, 400)))))
    assert "<script>" not in initials("<script> &x", BLUE)
    assert framed('data:image/png;base64,AAAA" onload="x') == ""


def test_a_card_bears_what_was_chosen_and_the_drawing_where_there_is_no_picture():
    plain = compose(maya(), ())
    faces = {kind: compose(maya(*ANSWERS, Answer(question="face", value=kind)), ()) for kind in ("initials", "picture")}
    assert faces["initials"].portrait_alt == "Initials of Maya: ML"
    assert faces["picture"].portrait == plain.portrait
