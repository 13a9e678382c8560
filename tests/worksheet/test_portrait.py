"""Every hair, coat and background draws; the same seed draws the same person; nothing foreign gets in."""

import re
from itertools import product
from xml.etree import ElementTree

import pytest

from segpersona.colours import DARK, LIGHT, NO_GROUP
from segpersona.worksheet import TRAITS, portrait, portrait_alt
from segpersona.worksheet.portrait.hair import HAIR
from segpersona.worksheet.portrait.looks import CHANCE, CLOTHES, SHADES, look
from segpersona.worksheet.portrait.parts import BACKDROPS
from segpersona.worksheet.portrait.parts import CLOTHES as DRAWN_CLOTHES
from segpersona.worksheet.portrait.tones import SKINS, mix, opposite

BLUE = "#345FB2"
OPTIONS = [(trait.key, option) for trait in TRAITS for option, _ in trait.options]
SEEDS = [f"Maya {number}" for number in range(400)]


@pytest.mark.parametrize(("trait", "option"), OPTIONS, ids=lambda part: part)
def test_every_option_draws_and_is_said_in_words(trait, option):
    chosen = {trait: option}
    drawing = ElementTree.fromstring(portrait("maya", BLUE, **chosen))  # noqa: S314 (our own drawing)
    assert drawing.get("viewBox") == "0 0 400 400"
    assert len(drawing.findall(".//{*}path")) > 5
    assert portrait_alt("maya", "Maya", **chosen).startswith("Drawn portrait of Maya: ")


@pytest.mark.parametrize("trait", TRAITS, ids=lambda row: row.key)
def test_every_option_of_a_trait_makes_a_difference(trait):
    base = {"hair": "crop", "beard": "no", "glasses": "no", "backdrop": "arch", "clothes": "crew"}
    drawn = {portrait("maya", BLUE, **{**base, trait.key: option}) for option, _ in trait.options}
    assert len(drawn) == len(trait.options)


def test_every_part_that_can_be_chosen_is_drawn():
    options = {trait.key: {key for key, _ in trait.options} for trait in TRAITS}
    assert options["hair"] == set(HAIR)
    assert options["clothes"] == set(DRAWN_CLOTHES) == set(CLOTHES)
    assert options["backdrop"] == set(BACKDROPS)
    assert options["skin"] == {"tonal", *SKINS}
    assert options["shade"] == set(SHADES)
    assert list(CHANCE) == list(options)
    assert all(set(CHANCE[key]) <= options[key] for key in options)


def test_the_same_name_always_draws_the_same_person():
    assert portrait("Maya Lindgren", BLUE) == portrait(" maya lindgren ", BLUE)


def test_names_draw_different_people():
    assert len({portrait(seed, BLUE) for seed in SEEDS}) > len(SEEDS) * 0.8


def test_what_is_not_chosen_stays_as_the_name_drew_it():
    drawn, changed = look("maya"), look("maya", glasses="yes", hair="long", beard="no")
    assert all(drawn[key] == changed[key] for key in ("clothes", "backdrop", "shade", "side"))


@pytest.mark.parametrize("hair", ["long", "bob", "waves", "scarf", "bun", "tail"])
def test_a_beard_never_meets_hair_that_runs_into_it(hair):
    assert look("maya", hair=hair, beard="yes")["beard"] == "no"
    assert "beard" not in portrait_alt("maya", "Maya", hair=hair, beard="yes")


def test_chance_gives_nobody_a_headscarf_or_a_skin_colour():
    drawn = [look(seed) for seed in SEEDS]
    assert {one["skin"] for one in drawn} == {"tonal"}
    assert "scarf" not in {one["hair"] for one in drawn}
    assert all(one["beard"] == "no" or HAIR[one["hair"]].with_beard for one in drawn)


@pytest.mark.parametrize("colour", [*LIGHT.values(), *DARK.values(), NO_GROUP])
def test_every_group_colour_gives_tones_that_can_be_printed(colour):
    fills = set(re.findall(r'(?:fill|stroke)="([^"]+)"', portrait("maya", colour, hair="beanie", backdrop="hills")))
    assert all(re.fullmatch(r"#[0-9A-F]{6}|none", fill) for fill in fills)
    assert len(fills) > 6


def test_a_name_full_of_markup_stays_out_of_the_drawing():
    drawn = portrait('</svg><script>alert("x")</script>', BLUE)
    assert "script" not in drawn
    assert drawn.count("<svg") == 1


def test_the_drawing_is_small_enough_to_travel_with_a_card():
    sizes = [len(portrait("maya", BLUE, hair=hair, clothes=worn)) for hair, worn in product(HAIR, DRAWN_CLOTHES)]
    assert max(sizes) < 6_000


@pytest.mark.parametrize("wrong", [{"hair": "mohawk"}, {"glasses": "sun"}])
def test_an_option_that_does_not_exist_is_a_bug_and_says_so(wrong):
    with pytest.raises(ValueError, match="has no"):
        portrait("maya", BLUE, **wrong)


def test_the_portrait_in_words_names_what_is_seen():
    said = portrait_alt("m", "Maya", hair="bob", shade="dark", glasses="yes", clothes="crew")
    assert said == "Drawn portrait of Maya: chin-length dark hair, glasses and a jumper"


def test_a_headscarf_covers_what_cannot_be_seen_in_words_too():
    assert portrait_alt("m", "Amal", hair="scarf", glasses="no") == "Drawn portrait of Amal: a headscarf"


def test_mixing_goes_all_the_way_from_one_colour_to_the_other():
    assert (mix("#000000", "#FFFFFF", 0), mix("#000000", "#FFFFFF", 1)) == ("#000000", "#FFFFFF")
    assert mix("#000000", "#FFFFFF", 0.5) == "#808080"


def test_the_opposite_of_a_grey_is_a_grey():
    shade = opposite("#9AA0A8")
    red, green, blue = (int(shade[at : at + 2], 16) for at in (1, 3, 5))
    assert max(red, green, blue) - min(red, green, blue) < 20
