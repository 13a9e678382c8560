"""Letters come out right whatever encoding they were written in."""

from __future__ import annotations

import pytest

from segpersona.intake.charset import decode
from segpersona.intake.encodings import ENCODINGS
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
    "Polish, ISO": ("iso8859_2", "Małgorzata Ćwiąkała, Jastrzębia Góra, Wąbrzeźno, Świętochłowice, Michał Śliwiński"),
    "Czech, ISO": ("iso8859_2", "Vojtěch Příhoda, Litoměřice, Uherské Hradiště, Štefan Šimůnek"),
    "Polish, DOS": ("cp852", "Małgorzata Ćwiąkała, Jastrzębia Góra, Wąbrzeźno, Świętochłowice, Michał Śliwiński"),
    "Slovene": ("cp1250", "Matjaž Hočevar, Domžale, Škofljica, Nežka Žnidaršič"),
    "Romanian": ("cp1250", "Gheorghe Păunescu, Râmnicu Vâlcea, Viorica Ţurcanu, Făgăraş, Şofronea"),
    "Russian, KOI8": ("koi8_r", "Геннадий Рыбаков, Сыктывкар, Жанна Щербакова, Великий Устюг"),
    "Russian, DOS": ("cp866", "Геннадий Рыбаков, Сыктывкар, Жанна Щербакова, Великий Устюг"),
    "Russian on a Mac": ("mac_cyrillic", "Геннадий Рыбаков, Сыктывкар, Жанна Щербакова, Великий Устюг"),
    "Ukrainian": ("cp1251", "Людмила Гнатюк, Кременчук, Їржі Ґудзь, Хмельницький"),
    "Bulgarian": ("cp1251", "Красимира Желязкова, Велико Търново, Ъгъл, Благоевград"),
    "Latvian": ("cp1257", "Aļģirdas Krūkliņš, Ventspils, Žanete Šmite, Vecpiebalga, Ķemeri, Aizkraukļa"),
    "Lithuanian": ("cp1257", "Gražina Žilinskienė, Visaginas, Ąžuolynas, Kęstutis Čiurlionis"),
    "Estonian": ("cp1252", "Tõnis Männiste, Kohtla-Järve, Õilme Jõesaar, Haljala"),
    "Hebrew": ("cp1255", "יעל שפירא, כפר סבא, נועם ברקוביץ, הרצליה"),
    "Arabic": ("cp1256", "طارق منصور, الإسكندرية, ليلى الشريف, عجمان"),
    "Thai": ("cp874", "ธนพล จันทร์เพ็ญ, พิษณุโลก, กนกวรรณ ศรีสวัสดิ์, หาดใหญ่"),
    "Japanese, EUC": ("euc_jp", "小野寺美咲, 長崎市, 渡部 亮, サイトウ"),
    "Chinese, traditional": ("big5", "葉佳穎, 高雄市左營區, 洪志豪, 嘉義縣"),
    "Korean": ("cp949", "박서준, 의정부시, 최민경, 전라남도 여수시"),
    "German, DOS": ("cp850", "Jürgen Röttgers, Lüneburg, Käthe Groß, Überlingen"),
    "Spanish on a Mac": ("mac_roman", "Iñaki Urdangarín, Almuñécar, Belén Rodríguez, Cádiz"),
}


@pytest.mark.parametrize("language", NAMES)
def test_names_are_read_in_their_language(language: str) -> None:
    encoding, words = NAMES[language]
    text = "id,name,sum\n" + "".join(f"{place},{word.strip()},12.5\n" for place, word in enumerate(words.split(", ")))
    found = decode(text.encode(encoding))
    assert found.text == text
    assert bool(found.findings) is (encoding != "cp1252")


@pytest.mark.parametrize("language", NAMES)
def test_names_in_capitals_are_read_in_their_language(language: str) -> None:
    encoding, words = NAMES[language]
    content = "\n".join(word.strip().upper() for word in words.split(",")).encode(encoding, "ignore")
    assert decode(content).text == content.decode(encoding)


@pytest.mark.parametrize("text", ["12,50 €", "€1,234.50", "TV stand – 42”", "men’s", "5½ cm", "20 °C", "10 µm", "1º",
                                  "3 × 4", "Lamp®", "£12", "¥500", "• item", "§ 12", "±5", "«Bonjour»"])  # fmt: skip
def test_a_single_sign_makes_no_file_foreign(text: str) -> None:
    content = f"id,what\n1,{text}\n2,plain\n".encode("cp1252")
    assert decode(content).text == content.decode("cp1252")


def test_a_name_that_could_be_read_two_ways_is_read_with_a_word() -> None:
    found = decode("id,name\n1,Kalvėnas\n".encode("cp1257"))
    assert [one.key for one in found.findings] == ["encoding_guessed"]


def test_an_accent_far_below_the_start_is_seen() -> None:
    text = "id,name\n" + "1,Smith\n" * 60_000 + "2,Müller\n"
    assert decode(text.encode()).text == text
    assert decode(text.encode("cp1252")).text == text


def test_a_few_foreign_bytes_are_mended_and_counted() -> None:
    content = "Köln,Zürich,Málaga\n".encode() * 40 + b"M\xfcnchen\n"
    found = decode(content)
    assert found.text.endswith("München\n")
    assert "1 characters" in found.findings[0].words


@pytest.mark.parametrize("name", ["Müller", "Łódź", "Москва", "Αθήνα", "東京都", "‘Anna’", "\ufeffname"])
def test_letters_encoded_twice_are_mended(name: str) -> None:
    western = "".join(bytes([one]).decode("cp1252", "ignore") or chr(one) for one in f"{name}\n".encode())
    found = decode(western.encode())
    assert found.text == f"{name}\n".lstrip("\ufeff")


@pytest.mark.parametrize("text", ["ESPAÑA, “Ñandú”", "CAFÉ’S", "Ð and Ñ are letters", "Übung “Ü”", "«déjà vu…»"])
def test_letters_that_are_meant_stay(text: str) -> None:
    assert decode(text.encode()).text == text


@pytest.mark.parametrize("row", ENCODINGS, ids=lambda row: row.key)
def test_a_person_can_choose_every_encoding(row) -> None:  # type: ignore[no-untyped-def]
    assert decode(b"name\nAnna\n", row.key).text == "name\nAnna\n"


def test_a_program_is_no_text() -> None:
    with pytest.raises(Problem, match="neither text"):
        decode(bytes(range(32)) * 40)
