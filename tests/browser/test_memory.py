"""Nothing typed is lost: a refresh in mid-word, a server that goes away, a closed tab, a second tab, quick taps."""

from __future__ import annotations

import json
import re
import signal
import sqlite3
from contextlib import closing

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Server
from tests.browser.driving import box, go, press, settle, start_project

NAME = "What shall we call this customer? ★"


def _worksheet(page: Page, server: Server, section: str = "who") -> str:
    """The worksheet of the example's first persona at a section; gives its address."""
    project, persona = server.example()
    address = f"{server.url}/personas?p={project}&who={persona}&q={section}"
    go(page, address)
    return address


def test_a_refresh_in_mid_word_loses_nothing(page: Page, server: Server) -> None:
    _worksheet(page, server)
    field = box(page, NAME)
    before = field.input_value()
    field.click()
    field.press_sequentially(" Ber", delay=30)
    page.reload()
    settle(page)
    expect(box(page, NAME)).to_have_value(f"{before} Ber")
    page.wait_for_timeout(1500)
    settle(page)
    page.reload()
    settle(page)
    expect(box(page, NAME)).to_have_value(f"{before} Ber")


def test_a_server_that_is_killed_in_mid_word_loses_nothing(page: Page, example_server: Server) -> None:
    address = _worksheet(page, example_server)
    field = box(page, NAME)
    field.click()
    field.press_sequentially(" Ki", delay=30)
    example_server.stop(signal.SIGKILL)
    field.press_sequentially("ng", delay=30)
    example_server.start()
    expect(page.get_by_text("Maya Lindgren King").first).to_be_visible(timeout=40_000)
    settle(page)
    go(page, address)
    expect(box(page, NAME)).to_have_value("Maya Lindgren King")


def test_a_tab_closed_in_mid_word_gives_the_words_back(browser: Browser, server: Server) -> None:
    context = browser.new_context()
    page = context.new_page()
    address = _worksheet(page, server)
    before = box(page, NAME).input_value()
    box(page, NAME).click()
    box(page, NAME).press_sequentially(" Day", delay=20)
    page.close()
    again = context.new_page()
    go(again, address)
    expect(box(again, NAME)).to_have_value(f"{before} Day")
    context.close()


def test_every_kind_of_box_keeps_what_is_typed_through_refresh_back_and_a_closed_tab(
    browser: Browser, example_server: Server
) -> None:
    context = browser.new_context(viewport={"width": 1440, "height": 1800})
    page = context.new_page()
    address = _worksheet(page, example_server)
    before = _count(example_server, "select count(*) from answer where value not in ('null', '\"\"')")
    age, long = "How old are they, roughly?", "Maya " * 16
    box(page, NAME).fill(long)
    expect(page.get_by_text("19 too many: 60 characters fit.")).to_be_visible()
    box(page, age).fill("")
    box(page, age).press_sequentially("41 to 4", delay=20)
    page.reload()
    settle(page)
    expect(box(page, NAME)).to_have_value(long)
    box(page, NAME).fill("Maya Lindgren Long")
    box(page, age).press("End")
    box(page, age).press_sequentially("7", delay=20)
    go(page, address.replace("q=who", "q=do"))
    box(page, "Who").press_sequentially(" and Tom", delay=20)
    box(page, "Expected a year, in money").press_sequentially("4,20", delay=20)
    page.go_back()
    settle(page)
    expect(box(page, age)).to_have_value("41 to 47")
    page.go_forward()
    settle(page)
    box(page, "Expected a year, in money").press("End")
    box(page, "Expected a year, in money").press_sequentially("0", delay=20)
    page.close()
    page = context.new_page()
    go(page, address.replace("q=who", "q=do"))
    expect(box(page, "Expected a year, in money")).to_have_value(re.compile("4,?200"))
    page.wait_for_timeout(1500)
    settle(page)
    assert _kept(example_server, "next", 0) == [
        "Draft the care email on loose handles", "Priya and Tom", "2026-12-11", "second orders by March", "4200"
    ]  # fmt: skip
    assert _kept(example_server, "age", 0) == ["41", "47"]
    assert _kept(example_server, "name", 0) == "Maya Lindgren Long"
    assert before >= 60
    assert _count(example_server, "select count(*) from answer where value not in ('null', '\"\"')") == before
    context.close()


def _kept(server: Server, question: str, slot: int) -> object:
    with closing(sqlite3.connect(f"file:{server.folder}/state.db?mode=ro", uri=True)) as reader:
        found = reader.execute("select value from answer where question = ? and slot = ?", (question, slot)).fetchone()
    return json.loads(found[0])


def test_two_people_on_one_line_are_told_and_both_versions_are_kept(browser: Browser, server: Server) -> None:
    first, second = browser.new_context().new_page(), browser.new_context().new_page()
    address = _worksheet(first, server)
    go(second, address)
    box(first, NAME).fill("Maya the First")
    box(first, NAME).blur()
    settle(first)
    first.wait_for_timeout(1500)
    box(second, NAME).fill("Maya the Second")
    box(second, NAME).blur()
    expect(second.get_by_text("Somebody else changed this line")).to_be_visible(timeout=20_000)
    expect(second.get_by_text("Maya the First").first).to_be_visible()
    go(second, address.replace("q=who", "q=check"))
    second.get_by_text("Earlier versions").click()
    versions = second.locator(".sp-list li").filter(has_text="What shall we call this customer?")
    expect(versions.filter(has_text="Maya the First")).to_be_visible()
    expect(versions.filter(has_text="Maya the Second")).to_be_visible()
    first.context.close()
    second.context.close()


def test_of_many_quick_taps_on_a_mark_the_last_one_stands_on_screen_and_in_the_file(
    phone: Page, server: Server
) -> None:
    """A busy server may see two taps at once; what stands at the end is what was tapped last."""
    _worksheet(phone, server, "wants")
    before = _versions(server)
    marks = phone.locator("[class*=st-key-e-][class*=wants-0]").first
    for turn in range(24):
        marks.get_by_role("radio", name="Team belief" if turn % 2 else "From data").tap()
        phone.wait_for_timeout(250)
    settle(phone)
    expect(marks.get_by_role("radio", name="Team belief")).to_be_checked()
    assert 12 <= _versions(server) - before <= 24
    assert _last(server, "wants", 0) == "belief"


def test_twenty_four_quick_taps_on_a_button_are_twenty_four_copies(phone: Page, fresh_server: Server) -> None:
    start_project(phone, fresh_server.url, "Often copied")
    go(phone, fresh_server.url)
    press(phone, "More", tap=True)
    for _ in range(24):
        phone.get_by_role("button", name="Make a copy").first.dispatch_event("click")
        phone.wait_for_timeout(250)
    settle(phone)
    assert _count(fresh_server, "select count(*) from project") == 25


def test_quick_taps_on_next_never_skip_a_section(page: Page, server: Server) -> None:
    """A tap that comes before the next section is drawn asks for that same section again: it is never lost, and never
    counted twice."""
    _worksheet(page, server)
    for _ in range(4):
        page.locator("[class*=st-key-sp_primary] button").click()
        page.wait_for_timeout(250)
    settle(page)
    reached = _question(page)
    assert 2 <= reached <= 5
    page.locator("[class*=st-key-sp_primary] button").click()
    expect(page.get_by_text(f"Question {reached + 1} of 10")).to_be_visible(timeout=20_000)


def _question(page: Page) -> int:
    said = page.get_by_text(re.compile(r"Question \d+ of 10")).first.inner_text()
    return int(said.split()[1])


def _versions(server: Server) -> int:
    return _count(server, "select count(*) from answer_log")


def _last(server: Server, question: str, slot: int) -> str:
    """The mark that a line was saved with last."""
    with closing(sqlite3.connect(f"file:{server.folder}/state.db?mode=ro", uri=True)) as reader:
        asked = "select evidence from answer_log where question = ? and slot = ? order by id desc"
        return str(reader.execute(asked, (question, slot)).fetchone()[0])


def _count(server: Server, query: str) -> int:
    with closing(sqlite3.connect(f"file:{server.folder}/state.db?mode=ro", uri=True)) as reader:
        return int(reader.execute(query).fetchone()[0])


def test_a_project_can_be_renamed_copied_and_deleted(page: Page, fresh_server: Server) -> None:
    start_project(page, fresh_server.url, "Spring")
    go(page, fresh_server.url)
    press(page, "More")
    page.get_by_label("Name", exact=True).fill("Autumn")
    page.get_by_label("Name", exact=True).blur()
    settle(page)
    press(page, "Rename")
    expect(page.get_by_text("Autumn", exact=True)).to_be_visible()
    press(page, "Make a copy")
    expect(page.get_by_text("Autumn (copy)", exact=True)).to_be_visible()
    page.reload()
    settle(page)
    page.get_by_role("button", name="More").first.click()
    page.get_by_text("Delete it with everything in it").click()
    settle(page)
    page.get_by_role("button", name="Delete", exact=True).click()
    settle(page)
    assert _count(fresh_server, "select count(*) from project") == 1


def test_a_fact_is_used_with_one_press(page: Page, server: Server) -> None:
    _worksheet(page, server, "buys")
    before = page.get_by_role("button", name="Use this as a line").count()
    if before:
        press(page, "Use this as a line")
        expect(page.get_by_text("Something went wrong")).to_have_count(0)
