"""Groups can be found, merged, split, taken back, compared and let go; what people named and wrote stays."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from segpersona.actions import data, drafts, jobs, over_time, segments, shaping
from segpersona.actions.segments import Way
from segpersona.model import Dataset, SavedSegmentation
from segpersona.problems import Problem
from segpersona.segmentation import Condition, OwnRule
from segpersona.store import Store, open_store
from tests.markets import clear_market
from tests.orders import orders_of

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
LATER = NOW + timedelta(minutes=5)
OFTEN = OwnRule(name="Often here", parts=((Condition(feature="orders", test="at_least", values=("5",)),),))


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(tmp_path_factory.mktemp("shaping"))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def shop(store: Store) -> Dataset:
    project = store.create_project("A small shop", now=NOW)
    return data.keep_table(store, project.id, "orders.csv", orders_of(250), now=NOW)


@pytest.fixture
def market(store: Store) -> SavedSegmentation:
    """Four groups of a list of customers, under one number alone."""
    project = store.create_project("A market", now=NOW)
    data.keep_table(store, project.id, "list.csv", clear_market(rows=240)[0].table.reset_index(), now=NOW)
    return segments.find_and_keep(store, project.id, now=NOW, way=Way(k=4))


def _wait(key: str) -> None:
    job = jobs.find(key)
    assert job is not None
    assert job.ended.wait(60)
    assert job.problem is None


def test_a_merge_keeps_names_and_undoing_it_brings_everything_back(store: Store, market: SavedSegmentation) -> None:
    store.rename_segment(market.id, "A", "Our best", now=NOW)
    fresh = shaping.merge(store, market, "A", "B", now=LATER)
    assert (fresh.parent, fresh.family, len(fresh.segments)) == (market.id, market.family, 3)
    assert sum(row.size for row in fresh.segments) == market.customers
    assert store.segmentation(market.project) == fresh
    shaping.undo(store, fresh, now=LATER + timedelta(minutes=1))
    back = store.segmentation(market.project)
    assert back is not None
    assert back.segments[0].name == "Our best"


def test_a_split_is_a_job_and_its_parts_add_up(store: Store, market: SavedSegmentation) -> None:
    largest = max(market.segments, key=lambda row: row.size)
    shaping.start_split(store, market, largest.letter, 2, clock=lambda: LATER)
    _wait(market.project)
    fresh = store.segmentation(market.project)
    assert fresh is not None
    assert len(fresh.segments) == 5
    assert sum(row.size for row in fresh.segments) == market.customers


def test_a_number_that_is_kept_ready_is_a_look_up(store: Store) -> None:
    project = store.create_project("Any number", now=NOW)
    data.keep_table(store, project.id, "list.csv", clear_market(rows=150)[0].table.reset_index(), now=NOW)
    found = segments.find_and_keep(store, project.id, now=NOW, keep_ready=True)
    _wait(segments.ready_job(found.id))
    k = next(number for number in found.stability if number != found.k)
    ready = shaping.number_ready(store, found, k)
    assert ready is not None
    shaping.take_number(store, found, k, clock=lambda: LATER)
    shown = store.segmentation(project.id)
    assert shown is not None
    assert (shown.id, shown.k) == (ready.id, k)


def test_after_new_data_groups_are_not_changed_by_hand(store: Store, market: SavedSegmentation) -> None:
    dataset = store.dataset(market.project)
    assert dataset is not None
    store.set_meanings(dataset, dataset.roles, dataset.labels, dataset.telling, now=LATER)
    with pytest.raises(Problem) as refused:
        shaping.merge(store, market, "A", "B", now=LATER)
    assert refused.value == shaping.OLD_DATA


def test_a_way_of_splitting_can_be_let_go_but_not_one_that_is_in_use(store: Store, shop: Dataset) -> None:
    value = segments.find_and_keep(store, shop.project, now=NOW, way=Way(method="value"))
    rules = segments.find_and_keep(store, shop.project, now=LATER, way=Way(method="rules", rules=(OFTEN,)))
    with pytest.raises(Problem) as refused:
        shaping.drop(store, rules)
    assert refused.value == shaping.SHOWN
    persona = store.create_persona(shop.project, value.id, ("A",), now=NOW)
    with pytest.raises(Problem) as refused:
        shaping.drop(store, value)
    assert refused.value == shaping.STOOD_ON
    store.delete_persona(persona.id)
    shaping.drop(store, value)
    assert value.id not in {row.id for row in store.segmentations(shop.project)}


def test_who_went_where_counts_everybody_and_knows_groups_that_are_the_same(store: Store, shop: Dataset) -> None:
    one = segments.find_and_keep(store, shop.project, now=NOW, way=Way(method="lifecycle"))
    counts, same = shaping.who_went_where(store, one, one)
    assert int(counts.to_numpy().sum()) == one.customers
    assert same == {row.letter: row.letter for row in one.segments}


def test_shares_over_time_are_those_of_everyone_who_had_ordered_by_then(store: Store, shop: Dataset) -> None:
    found = segments.find_and_keep(store, shop.project, now=NOW, way=Way(method="lifecycle"))
    past = over_time.look_back(store, shop, found)
    shares = past.shares
    assert shares.groupby("when")["share"].sum().round(6).eq(1).all()
    last = shares[shares["when"] == shares["when"].max()].set_index("letter")["share"]
    assert {row.letter: row.share for row in found.segments} == pytest.approx(last[last > 0].to_dict(), abs=1e-9)
    now = past.moves.sum()
    assert {row.letter: row.size for row in found.segments} == now[now > 0].to_dict()
    came = past.moves.loc[over_time.CAME].sum()
    assert 0 < came < found.customers
    assert past.drift.endswith(".")


def test_a_list_of_customers_has_no_past_to_look_at(store: Store, market: SavedSegmentation) -> None:
    dataset = store.dataset(market.project)
    assert dataset is not None
    with pytest.raises(Problem) as refused:
        over_time.look_back(store, dataset, market)
    assert refused.value == over_time.NO_DATES


def test_value_to_come_is_told_of_each_group_or_why_it_is_not(store: Store, shop: Dataset) -> None:
    told = segments.find_and_keep(store, shop.project, now=NOW, way=Way(method="value"))
    assert all((row.lifetime or 0) > 0 for row in told.profiles if row.size >= 5)
    few = store.create_project("Too few", now=NOW)
    data.keep_table(store, few.id, "orders.csv", orders_of(60), now=NOW)
    silent = segments.find_and_keep(store, few.id, now=NOW, way=Way(method="value"))
    assert all(row.lifetime is None for row in silent.profiles)
    (reason,) = [row.words for row in silent.findings if row.key == segments.LIFETIME]
    assert "at least 100 customers" in reason


def test_typical_customers_belong_most_clearly(store: Store, market: SavedSegmentation) -> None:
    kept = store.labels(market.id)
    typical = segments.typical_of(store, market, "A")
    assert len(typical) == 3
    assert (kept.loc[list(typical), "A"] >= kept["A"].nlargest(3).min()).all()


def test_rules_capacity_and_answers_are_there_when_a_person_comes_back(store: Store, shop: Dataset) -> None:
    drafts.keep_rules(store, shop.project, (OFTEN,), now=NOW)
    drafts.say_capacity(store, shop.project, "campaigns", 4.0, now=NOW)
    drafts.answer_door(store, shop.project, "lifecycle", "late", 3.0, now=NOW)
    assert drafts.rules_of(store, shop.project) == (OFTEN,)
    assert drafts.capacity_of(store, shop.project).groups == 4
    assert drafts.door_answers(store, shop.project, "lifecycle") == {"late": 3.0, "gone": 4.0}


def test_drawn_groups_become_beliefs_that_data_is_held_against(store: Store) -> None:
    project = store.create_project("No data yet", now=NOW)
    drafts.say_drawn(store, project.id, 0, "name", "Web people", now=NOW)
    drafts.say_drawn(store, project.id, 0, "share", 40.0, now=NOW)
    drafts.say_drawn(store, project.id, 1, "name", "Everyone else", now=NOW)
    believed = drafts.draw_groups(store, project.id, now=NOW)
    assert [row.share for row in believed.segments] == pytest.approx([0.4, 0.6])
    data.keep_table(store, project.id, "orders.csv", orders_of(60), now=NOW)
    found = segments.find_and_keep(store, project.id, now=LATER, way=Way(method="value"))
    assert drafts.believed_before(store, found) == believed
    drafts.say_match(store, believed, found, "A", "B", now=LATER)
    (told,) = [row for row in drafts.beliefs_compared(store, believed, found) if row.letter == "A"]
    assert told.against == "B"
    assert told.words.startswith("You expected 40% Web people")
