"""What customers said comes in, is kept, heard, tied to a line, and forgotten."""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pandas as pd
import pytest

from segpersona.actions import data, interviews, jobs, personas, quotes, research, segments
from segpersona.model import Project, SourceKind, Verbatim
from segpersona.personas import compose
from segpersona.research import NO_TEXT
from segpersona.research.word import UNSAFE
from segpersona.store import Store, open_store
from tests.markets import clear_market
from tests.research.spoken import document, shop_notes

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


def clock() -> datetime:
    return NOW


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("voices") / "data"


@pytest.fixture(scope="module")
def memory(folder: Path) -> Iterator[Store]:
    store = open_store(folder)
    yield store
    store.close()


@pytest.fixture
def project(memory: Store) -> Project:
    return memory.create_project("Voices", now=NOW)


@pytest.fixture(scope="module")
def market(memory: Store) -> Project:
    """A project with 240 customers in three groups; what they say stands in a column."""
    project = memory.create_project("Survey", now=NOW)
    table = clear_market(rows=240)[0].table.reset_index()
    said = {"web": "The page is slow on my old laptop", "phone": "Nobody answers when I call about my order"}
    table["Comment"] = [f"{said.get(str(way), 'The shop is far from my home')}, {number}"
                        for number, way in enumerate(table["channel"])]  # fmt: skip
    data.keep_table(memory, project.id, "survey.csv", table, now=NOW)
    segments.find_and_keep(memory, project.id, way=segments.Way(k=3), now=NOW)
    return project


def _done(job: jobs.Job) -> jobs.Job:
    assert job.ended.wait(60)
    return job


def _paste(memory: Store, project: Project, text: str, kind: SourceKind = "review") -> jobs.Job:
    return _done(research.start_pasted(memory, project.id, text, kind, clock=clock))


def _shop(count: int = 60) -> str:
    return "\n".join(note.text for note in shop_notes(count))


def test_pasted_comments_are_kept_masked_and_heard(memory: Store, project: Project) -> None:
    assert _paste(memory, project, _shop() + "\nThe pan: call Anna Blum on 0171 2345678").problem is None
    (source,) = memory.sources(project.id)
    texts = [note.text for note in memory.notes(source.id)]
    assert (source.notes, len(texts)) == (61, 61)
    assert "2345678" not in " ".join(texts)
    assert "Blum" not in " ".join(texts)
    heard = memory.voices(project.id)
    assert heard is not None
    assert heard.themes
    assert {said.text in texts[int(said.at.split(":")[1])] for theme in heard.themes for said in theme.pro} == {True}


def test_a_table_of_comments_is_told_apart_by_customers_groups(memory: Store, market: Project) -> None:
    project = memory.duplicate_project(market.id, "Calls", now=NOW)
    found = memory.segmentation(project.id)
    assert found is not None
    letters = memory.labels(found.id)["letter"]
    rows = [
        {
            "Customer ID": number,
            "Comment": f"{'The pan wobbles' if letter == 'A' else 'Delivery came late'} {word}",
            "Shop": "Leeds" if at % 2 else "York",
        }
        for at, (number, letter) in enumerate(letters.head(160).items())
        for word in ("and the handle is loose after all this time", "for the second time this year, a pity")
    ]
    content = pd.DataFrame(rows).to_csv(index=False).encode()
    job = _done(research.start_file(memory, project.id, "calls.csv", io.BytesIO(content), "conversation", clock=clock))
    assert job.problem is None
    heard = memory.voices(project.id)
    assert heard is not None
    assert heard.by == research.GROUPS
    assert "Shop" in heard.ways
    first = next(row for row in heard.groups if row.group == "A")
    assert "pan" in {word.word for word in first.words}
    _done(research.start_listening(memory, project.id, by="Shop", clock=clock))
    again = memory.voices(project.id)
    assert again is not None
    assert {row.group for row in again.groups} == {"Leeds", "York"}


def test_comments_in_a_column_of_the_data_are_told_apart_by_the_groups_of_their_customers(
    memory: Store, market: Project
) -> None:
    project = memory.duplicate_project(market.id, "Survey again", now=NOW)
    dataset = memory.dataset(project.id)
    assert dataset is not None
    (column,) = research.columns_of(memory, dataset)
    assert _done(research.start_column(memory, dataset, column, "survey", clock=clock)).problem is None
    heard = memory.voices(project.id)
    assert heard is not None
    assert heard.by == research.GROUPS
    assert sum(row.notes for row in heard.groups) == 240
    (source,) = memory.sources(project.id)
    assert source.people == 240


def test_stopping_keeps_nothing_of_what_was_half_read(memory: Store, project: Project) -> None:
    def stop(share: float, doing: str) -> None:
        raise jobs.Cancelled

    _paste(memory, project, _shop(20))
    before = memory.voices(project.id)
    with pytest.raises(jobs.Cancelled):
        research.listen_and_keep(memory, project.id, now=NOW, progress=stop)
    assert memory.voices(project.id) == before


def test_a_word_document_comes_in_and_a_hostile_one_is_refused(memory: Store, project: Project) -> None:
    good = document("Interviewer: Why us?", "Ana Ruiz: It lasts for years.", "Interviewer: So?", "Ana Ruiz: Red.")
    bad = document("x", head='<!DOCTYPE w [<!ENTITY a "ha">]>')
    job = _done(research.start_file(memory, project.id, "talk.docx", io.BytesIO(good), "interview", clock=clock))
    assert job.problem is None
    (source,) = memory.sources(project.id)
    assert [note.text for note in memory.notes(source.id)] == ["It lasts for years.", "Red."]
    assert research.log([source]) == "1 interview"
    job = _done(research.start_file(memory, project.id, "trap.docx", io.BytesIO(bad), "interview", clock=clock))
    assert job.problem == UNSAFE
    assert len(memory.sources(project.id)) == 1


@pytest.mark.parametrize("text", ["", "  \n \n"], ids=["nothing", "blanks"])
def test_nothing_pasted_is_a_problem_and_keeps_nothing(memory: Store, project: Project, text: str) -> None:
    assert _paste(memory, project, text).problem == research.NO_WORDS
    assert memory.sources(project.id) == []


def test_a_table_without_comments_is_refused(memory: Store, project: Project) -> None:
    content = pd.DataFrame({"Customer": range(40), "Visits": [n % 7 for n in range(40)]}).to_csv(index=False).encode()
    job = _done(research.start_file(memory, project.id, "visits.csv", io.BytesIO(content), "survey", clock=clock))
    assert job.problem == NO_TEXT


def test_a_quote_becomes_a_line_from_research_and_a_real_quote_on_the_card(memory: Store, project: Project) -> None:
    _paste(memory, project, _shop())
    heard = memory.voices(project.id)
    assert heard is not None
    persona = memory.create_persona(project.id, "", (), now=NOW)
    (wish, *_) = quotes.offers(heard, "wants", (), frozenset(), 3)
    (spoken, *_) = quotes.offers(heard, "quote", (), frozenset(), 3)
    quotes.tie(memory, persona.id, wish, clock=clock)
    quotes.tie(memory, persona.id, spoken, clock=clock)
    kept = memory.persona(persona.id)
    assert kept is not None
    assert not quotes.has_room(kept, "quote")
    assert quotes.has_room(kept, "wants")
    line = personas.given(kept, "wants")
    assert (line.evidence, line.value, line.source) == ("research", wish.line, wish.source)
    assert "of 60 comments" in line.source
    assert wish.said.at not in {row.said.at for row in quotes.offers(heard, "wants", (), frozenset({line.fact}), 9)}
    card = personas.card_of(kept, None, project="Voices", today=date(2026, 11, 24))
    assert (card.quote, card.quote_evidence) == (spoken.line, "research")
    assert "research note" in card.footer


def test_a_real_quote_that_is_reworded_is_called_made_up_again(memory: Store, project: Project) -> None:
    _paste(memory, project, _shop())
    heard = memory.voices(project.id)
    assert heard is not None
    persona = memory.create_persona(project.id, "", (), now=NOW)
    quotes.tie(memory, persona.id, quotes.offers(heard, "quote", (), frozenset(), 1)[0], clock=clock)
    personas.answer(memory, persona.id, "quote", 0, "A pan is like a friend.", base_version=1, now=NOW)
    kept = memory.persona(persona.id)
    assert kept is not None
    assert compose(kept, ()).quote_evidence == "colour"


def test_a_long_quote_is_cut_to_the_words_with_dots() -> None:
    said = "I like to cook, but the handle of this pan wobbles a little more each week, and nobody answers my letters"
    offer = quotes.offer("pains", _quoted(said), "Reviews")
    assert len(offer.line) <= 120
    assert offer.line.strip("…") in said
    longer = quotes.offer("pains", _quoted(f"{said}, {said}"), "Reviews")
    assert len(longer.line) <= 120
    assert longer.line.endswith("…")
    assert "handle" in longer.line


def _quoted(text: str) -> Verbatim:
    return Verbatim(at="x:1", text=text, words=("handle",))


def test_a_forgotten_source_is_nowhere_in_the_folder(memory: Store, project: Project, folder: Path) -> None:
    _paste(memory, project, _shop() + "\nThe quixotic lid sings in the pan")
    (source,) = memory.sources(project.id)
    research.drop(memory, source, clock=clock)
    assert memory.sources(project.id) == []
    assert memory.voices(project.id) is None
    assert b"quixotic" not in (folder / "state.db").read_bytes()


def test_a_copied_project_keeps_its_comments(memory: Store, project: Project) -> None:
    _paste(memory, project, _shop(20), "survey")
    copy = memory.duplicate_project(project.id, "Copy", now=NOW)
    assert research.log(memory.sources(copy.id)) == "20 survey answers"
    (source,) = memory.sources(copy.id)
    assert len(memory.notes(source.id)) == 20


def test_the_eight_and_the_guide_come_from_the_data_and_the_beliefs(memory: Store, market: Project) -> None:
    rows = interviews.eight_of(memory, market.id, "A")
    assert [len(row.ids) for row in rows] == [2, 2, 0, 0]
    persona = memory.create_persona(market.id, "", ("A",), now=NOW)
    personas.answer(memory, persona.id, "pains", 0, "Green claims without proof", base_version=0, now=NOW)
    kept = memory.persona(persona.id)
    assert kept is not None
    text = interviews.guide_of(memory, kept).decode("utf-8-sig")
    assert "Green claims without proof" in text
    assert rows[0].ids[0] in text
