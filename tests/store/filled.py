"""A store with something in every table, and a picture of its file as SQL: what a past version would have left."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from segpersona.customers import build_customers
from segpersona.intake import guess_roles
from segpersona.model import (
    Answer,
    Check,
    Decision,
    Estimate,
    Figure,
    Judged,
    Mark,
    Measure,
    Note,
    OwnCriterion,
    Project,
    Range,
    Upload,
    Voices,
)
from segpersona.segmentation import find_segments, profile
from segpersona.store import Store, open_store
from segpersona.store.migrations import MIGRATIONS
from tests.markets import clear_market

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PAST = Path(__file__).parent / "past"


def fill(store: Store, name: str = "Spring campaign") -> Project:
    """A project with data, groups, a name, weights, targets, a persona with two versions of an answer, and comments."""
    project = store.create_project(name, now=NOW)
    table = clear_market(rows=200)[0].table.reset_index()
    upload = Upload(name="customers.csv", table=table, roles=guess_roles(table))
    dataset = store.add_dataset(project.id, upload, now=NOW)
    customers = build_customers(table, dataset.roles)
    found = find_segments(customers, k=3)
    saved = store.add_segmentation(project.id, dataset, found, profile(customers, found), now=NOW)
    store.rename_segment(saved.id, "A", "Quiet regulars", now=NOW)
    store.set_weight(project.id, "size", 3.0, now=NOW)
    store.set_person(project.id, "Ana", "order", now=NOW)
    store.set_weight(project.id, "size", 1.0, now=NOW, person="Ana", way="order")
    store.set_mark(project.id, saved.id, Mark(person="Ana", criterion="fit", letter="A", value=4.0), now=NOW)
    own = OwnCriterion(key="own:local", label="Close to our shops", axis="able", left="Far away", right="Next door")
    store.add_own_criterion(project.id, own, now=NOW)
    store.set_assumption(project.id, "margin", 40.0, now=NOW)
    store.set_let_through(project.id, saved.id, "B", "large", "They are the partners of tomorrow", now=NOW)
    gain = Measure(
        key="value", label="Revenue per customer", axis="attractive", source="data", unit="money", formula="A year.",
        default=3.0, average=100.0, per=1.0,
        figures={"A": Figure(value=120.0, index=118.0, plain=120.0, words="120", low=110.0, high=130.0)},
    )  # fmt: skip
    large = Check(letter="B", key="large", label="Large enough", status="fail", words="12 customers")
    store.keep_measured(project.id, saved.id, Judged(measures=(gain,), checks=(large,)), now=NOW)
    store.set_targets(project.id, saved.id, ("A",), now=NOW)
    reachable = Estimate(key="market:reachable", span=Range(low=900, mid=1_200, high=2_000), source="City register")
    store.set_estimate(project.id, saved.id, reachable, now=NOW)
    decision = Decision(letter="A", name="Quiet regulars", standing="main", reason="They come back", owner="Ana",
                        decided=NOW)  # fmt: skip
    store.add_decision(project.id, saved.id, decision)
    persona = store.create_persona(project.id, saved.id, ("A",), now=NOW)
    store.save_answer(persona.id, Answer(question="name", value="Maya"), base_version=0, now=NOW)
    store.save_answer(persona.id, Answer(question="name", value="Maya Lindgren"), base_version=1, now=NOW)
    store.set_picture(persona.id, "data:image/jpeg;base64,/9j/", now=NOW)
    notes = (Note(text="The pan warps.", mood=-1.0, groups={"shop": "Leeds"}), Note(text="Lasts for years."))
    store.add_source(project.id, "Reviews", "review", notes, people=2, now=NOW)
    store.keep_voices(project.id, Voices(notes=2), now=NOW)
    return project


def state_as_sql(folder: Path) -> str:
    """The whole state file as statements."""
    with closing(sqlite3.connect(folder / "state.db")) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def keep_picture() -> None:
    """Write the picture of a file of today's version; run once when a migration is added (CONTRIBUTING.md)."""
    with TemporaryDirectory() as folder:
        store = open_store(Path(folder))
        fill(store)
        store.close()
        (PAST / f"{MIGRATIONS[-1].number:03}.sql").write_text(state_as_sql(Path(folder)), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(keep_picture())
