"""Letters come out right whatever encoding they were written in."""

from __future__ import annotations

import pytest

from segpersona.intake.charset import ENCODINGS, decode
from segpersona.problems import Problem

NAMES = {
    "German": ("cp1252", "Müller, Größe, Straße, Jörg, Änne, Öhlmann, Weiß"),
    "French": ("cp1252", "François, Hélène, Béatrice, naïve, Gaëtan, forêt, cœur, à côté, où"),
    "Spanish": ("cp1252", "Núñez, Íñigo, Málaga, corazón, pingüino, Álvarez, ¿qué?"),
    "Portuguese": ("cp1252", "João, São Paulo, coração, avó, maçã, três, Conceição"),
    "Swedish": ("cp1252", "Åsa, Öberg, Västerås, Håkan, Sjögren"),
    "Danish": ("cp1252", "Søren, Ærø, Århus, Jørgensen, Pål"),
    "many Western names": ("cp1252", "Müller, José, François, Søren, Åsa, Zoë, Núñez, Ærø, João, Dvorak"),
    "a price": ("cp1252", "12 €, it’s “fine” – 5½"),
    "Polish": ("cp1250", "Łódź, Wałęsa, Żółć, Kraków, źródło, Świętosław, mąka, Ćma"),
    "Czech": ("cp1250", "Dvořák, Jiří, Nováček, Němec, Růžička, Šťastný, Žďár, Čech"),
    "Hungarian": ("cp1250", "Győr, Szűcs, Örs, Erdős, Sándor, Jenő, hűség, tükör"),
    "Turkish": ("cp1254", "İstanbul, Ağrı, Şişli, Çağla, Gökçe, Ünal, ışık, Doğan"),
    "Russian": ("cp1251", "Москва, Иванов Иван, улица Ленина, Ёлка, Петрова"),
    "Greek": ("cp1253", "Αθήνα, Γιώργος Παπαδόπουλος, οδός Ερμού"),
    "German on a Mac": ("mac_roman", "Müller, Größe, Straße, Jörg, Köln, Weiß"),
    "French on a Mac": ("mac_roman", "François, Hélène, Béatrice, forêt, à côté, Noël"),
    "Japanese": ("cp932", "東京都, 山田太郎, カタカナ, ひらがな, 大阪市北区"),
    "Chinese": ("gb18030", "北京市, 王小明, 上海市浦东新区, 客户名单"),
}


@pytest.mark.parametrize("language", NAMES)
def test_names_are_read_in_their_language(language: str) -> None:
    encoding, words = NAMES[language]
    text = "id,name,sum\n" + "".join(f"{place},{word.strip()},12.5\n" for place, word in enumerate(words.split(", ")))
    found = decode(text.encode(encoding))
    assert found.text == text
    assert bool(found.findings) is (encoding != "cp1252")


def test_an_accent_far_below_the_start_is_seen() -> None:
    text = "id,name\n" + "1,Smith\n" * 60_000 + "2,Müller\n"
    assert decode(text.encode()).text == text
    assert decode(text.encode("cp1252")).text == text


def test_a_few_foreign_bytes_are_mended_and_counted() -> None:
    content = "Köln,Zürich,Málaga\n".encode() * 40 + b"M\xfcnchen\n"
    found = decode(content)
    assert found.text.endswith("München\n")
    assert "1 characters" in found.findings[0].words


def test_letters_encoded_twice_are_mended() -> None:
    twice = "name\nMÃ¼ller\n".encode()
    assert decode(twice).text == "name\nMüller\n"


@pytest.mark.parametrize("row", ENCODINGS, ids=lambda row: row.key)
def test_a_person_can_choose_every_encoding(row) -> None:  # type: ignore[no-untyped-def]
    assert decode(b"name\nAnna\n", row.key).text == "name\nAnna\n"


def test_a_program_is_no_text() -> None:
    with pytest.raises(Problem, match="neither text"):
        decode(bytes(range(32)) * 40)
