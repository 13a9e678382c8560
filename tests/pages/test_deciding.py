"""What groups are worth, the market written by hand, and what each group is: said on screen, kept, and taken along."""

from __future__ import annotations

import csv
import io
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime

import numpy as np
import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from segpersona.actions import deciding as acts
from segpersona.actions import measures, priorities, segments
from segpersona.actions.data import keep_table
from segpersona.model import Project, SavedSegmentation
from segpersona.prioritization.levers import effects
from segpersona.prioritization.market import EVERYONE, key_of
from segpersona.store import Store
from segpersona.ui import opened
from segpersona.ui.places import PAGES as FOLDER
from segpersona.ui.places import ROUTER
from segpersona.ui.priorities import SECTIONS, VIEWS

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@pytest.fixture(scope="module")
def memory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened.choose_folder(tmp_path_factory.mktemp("deciding") / "data", "")
    yield opened.store()
    opened.close_store()


def _orders() -> pd.DataFrame:
    """Two years of a small shop: some come often and some seldom, some spend much; a few stop."""
    random, rows = np.random.default_rng(8), []
    for number in range(90):
        gap, spend = ((20, 30.0), (60, 90.0), (150, 20.0))[number % 3]
        last = 730 if number % 5 else 400
        rows += [
            (f"K{number:03}", day, round(float(random.gamma(4, spend / 4)), 2)) for day in range(number, last, gap)
        ]
    table = pd.DataFrame(rows, columns=["Customer ID", "day", "Amount"])
    table["Order date"] = pd.Timestamp("2024-01-01") + pd.to_timedelta(table.pop("day"), unit="D")
    return table


@pytest.fixture(scope="module")
def shop(memory: Store) -> Project:
    made = memory.create_project("A small shop", now=NOW)
    dataset = keep_table(memory, made.id, "orders.csv", _orders(), now=NOW)
    memory.confirm_dataset(dataset.id, now=NOW)
    segments.find_and_keep(memory, made.id, now=NOW, way=segments.Way(k=3))
    return made


@pytest.fixture
def project(memory: Store, shop: Project) -> Project:
    return memory.duplicate_project(shop.id, "A copy to decide in", now=NOW)


@pytest.fixture
def found(memory: Store, project: Project) -> SavedSegmentation:
    return priorities.found_of(memory, project.id)


def _open(project: str, view: str, **more: str) -> AppTest:
    app = AppTest.from_file(str(ROUTER), default_timeout=60)
    app.query_params["p"] = project
    app.run()
    app.switch_page(str(FOLDER / "priorities.py"))
    for key, value in {"p": project, "view": VIEWS[view], **more}.items():
        app.query_params[key] = value
    return app.run()


def _text(app: AppTest) -> str:
    return " ".join(str(part.proto.body) for part in app.get("html"))


def _rows(file: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(file.decode("utf-8-sig"))))


@pytest.mark.parametrize("view", VIEWS)
def test_every_part_opens_from_its_address_and_shows_no_empty_number(project: Project, view: str) -> None:
    app = _open(project.id, view)
    assert not app.exception
    assert not app.warning
    text = _text(app).lower()
    assert not any(word in text for word in (">nan", " nan", ">inf", " inf ", "(nan"))


def test_a_list_without_money_or_dates_gets_sentences_instead(memory: Store) -> None:
    made = memory.create_project("A survey", now=NOW)
    table = pd.DataFrame({"Age": [20 + n % 50 for n in range(120)], "Visits": [n % 2 * 9 + n % 3 for n in range(120)]})
    dataset = keep_table(memory, made.id, "survey.csv", table, now=NOW)
    memory.confirm_dataset(dataset.id, now=NOW)
    segments.find_and_keep(memory, made.id, now=NOW, way=segments.Way(k=2))
    said = {view: _open(made.id, view) for view in ("worth", "market", "decide")}
    assert not any(app.exception or app.warning for app in said.values())
    assert "No column says what customers brought." in _text(said["worth"])
    assert "Twelve months on cannot be foretold" in _text(said["market"])


def test_every_section_stands_in_a_part_of_the_page() -> None:
    assert {section.view for section in SECTIONS} == set(VIEWS)


def test_a_lever_is_moved_and_its_effect_follows(memory: Store, project: Project, found: SavedSegmentation) -> None:
    app = _open(project.id, "worth", line="Larger baskets")
    before = acts.moves(memory, found)["by:basket"]
    field = next(one for one in app.number_input if one.label == "Rise of what they spend, %")
    assert field.value == before == 5
    field.set_value(10.0).run()
    assert not app.exception
    assert acts.moves(memory, found)["by:basket"] == 10
    ladder = acts.ladder(memory, found, measures.behind(memory, found))
    once, twice = (
        [row.money.mid for row in effects(ladder, {**acts.moves(memory, found), "by:basket": amount})
         if row.lever == "basket" and row.money] for amount in (5, 10)
    )  # fmt: skip
    assert twice == pytest.approx([2 * one for one in once])


def test_the_ladder_taken_along_holds_every_figure(memory: Store, found: SavedSegmentation) -> None:
    ladder = acts.ladder(memory, found, measures.behind(memory, found))
    rows = _rows(acts.ladder_as_csv(ladder, effects(ladder, acts.moves(memory, found))))
    assert len(rows) == len(found.profiles) * 9
    assert all((row["likely"] == "") == (row["why not"] != "") for row in rows)


def test_the_market_is_written_with_its_source_and_read_again(
    memory: Store, project: Project, found: SavedSegmentation
) -> None:
    acts.write_market(memory, found, EVERYONE, "reachable", (None, 20_000, 30_000), "Panel of 2025", now=NOW)
    text = _text(_open(project.id, "market"))
    assert "Panel of 2025" in text
    assert "20,000 (20,000 to 30,000)" in text
    acts.write_market(memory, found, EVERYONE, "reachable", (None, None, None), "", now=NOW)
    assert key_of(EVERYONE, "reachable") not in memory.estimates(project.id, found.id)


def test_a_decision_is_kept_with_reason_owner_and_date_and_targets_follow(
    memory: Store, project: Project, found: SavedSegmentation
) -> None:
    ranking = priorities.ranking_of(memory, project.id)
    app = _open(project.id, "decide")
    second = ranking.scores[1].letter
    pills = next(one for one in app.get("button_group") if one.key == f"sp_st_{found.id}_{second}")
    pills.set_value("main").run()
    assert not app.exception
    assert second in memory.targets(project.id).letters
    acts.give_reason(memory, found, ranking, second, "=They come back", "Ana", now=NOW)
    entries = memory.decisions(project.id)
    assert [(row.letter, row.standing, row.owner) for row in entries] == [(second, "main", ""), (second, "main", "Ana")]
    assert entries[-1].decided == NOW
    assert "24 Nov 2026" in _text(_open(project.id, "decide"))
    (_, row) = _rows(acts.log_as_csv(memory, project.id))
    assert (row["letter"], row["is"], row["reason"], row["owner"]) == (second, "Main target", "'=They come back", "Ana")


def test_a_reason_without_an_owner_is_refused_and_the_log_is_never_rewritten(
    memory: Store, project: Project, found: SavedSegmentation
) -> None:
    ranking = priorities.ranking_of(memory, project.id)
    with pytest.raises(acts.Problem) as refused:
        acts.give_reason(memory, found, ranking, "A", "They come back", " ", now=NOW)
    assert refused.value == acts.NO_WORDS
    acts.decide(memory, found, ranking, "A", "leave", now=NOW)
    with pytest.raises(sqlite3.DatabaseError, match="never rewritten"), memory._db.write() as db:
        db.conn.execute("update decision set standing = 'main'")
    assert "A" not in memory.targets(project.id).letters


def test_the_proposal_is_kept_where_nobody_decides(memory: Store, project: Project, found: SavedSegmentation) -> None:
    ranking = priorities.ranking_of(memory, project.id)
    acts.keep_targets(memory, found, ranking, now=NOW)
    able = [score.letter for score in ranking.scores if not score.out] or [score.letter for score in ranking.scores]
    assert memory.targets(project.id).letters == tuple(able[:2])
    assert memory.decisions(project.id) == ()


def test_the_coach_warns_when_there_are_more_targets_than_days(
    memory: Store, project: Project, found: SavedSegmentation
) -> None:
    memory.set_targets(project.id, found.id, ("A", "B"), now=NOW)
    acts.suppose(memory, project.id, "team_days", 10, now=NOW)
    text = _text(_open(project.id, "decide"))
    assert "10 days a month carry one target; you have two. Keep one warm, or plan more days." in text


def test_a_copied_project_takes_its_decisions_and_estimates_along(
    memory: Store, project: Project, found: SavedSegmentation
) -> None:
    acts.decide(memory, found, priorities.ranking_of(memory, project.id), "A", "warm", now=NOW)
    acts.write_market(memory, found, "A", "growth", (1, 2, 3), "A guess", now=NOW)
    copy = memory.duplicate_project(project.id, "Once more", now=NOW)
    again = priorities.found_of(memory, copy.id)
    assert [row.standing for row in memory.decisions(copy.id, again.id)] == ["warm"]
    assert memory.estimates(copy.id, again.id)[key_of("A", "growth")].source == "A guess"
