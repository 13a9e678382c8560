"""Help with words: off until an address is given, told only lines and quotes on screen, never more than Colour."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from segpersona.actions import personas as acts
from segpersona.actions import wording
from segpersona.model import Note, Persona, Theme, Verbatim, Voices
from segpersona.problems import Problem
from segpersona.store import Store, open_store
from segpersona.worksheet.wording import task, worded
from tests.pages.people import NOW, again, with_maya

STORY = "<think>hm</think>**Maya** comes off shift at three. She reads our email on the bus."


class Model(ThreadingHTTPServer):
    """A small model on this computer: keeps what it is asked and answers what it is told to."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.asked: list[tuple[str, dict[str, str], dict[str, object]]] = []
        self.reply: tuple[int, bytes] = (200, _chat(STORY))

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}/v1"


class _Handler(BaseHTTPRequestHandler):
    server: Model

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, dict(self.headers), body))
        code, content = self.server.reply
        self.send_response(code)
        self.send_header("Location", "http://127.0.0.1:1/elsewhere")
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self) -> None:
        self.do_POST()

    def log_message(self, *_: object) -> None:
        """Quiet."""


def _chat(words: object) -> bytes:
    return json.dumps({"choices": [{"message": {"role": "assistant", "content": words}}]}).encode()


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    opened = open_store(Path(tmp_path_factory.mktemp("wording")))
    yield opened
    opened.close()


@pytest.fixture
def model() -> Iterator[Model]:
    with Model() as server:
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture
def maya(store: Store) -> Persona:
    wording.switch_off(store)
    return with_maya(store)


def counted(maya: Persona) -> tuple[int, int]:
    card = acts.card_of(maya, None, project="", today=NOW.date())
    return card.backed, card.counted


def ask(store: Store, maya: Persona, key: str = "story") -> Problem | None:
    job = wording.start(store, maya.id, key, clock=lambda: NOW)
    assert job.ended.wait(20)
    return job.problem


def test_it_is_off_until_an_address_is_given_and_off_again(store: Store, maya: Persona, model: Model) -> None:
    assert wording.line_of(store) is None
    with pytest.raises(Problem) as off:
        wording.start(store, maya.id, "story", clock=lambda: NOW)
    assert off.value == wording.OFF
    wording.switch_on(store, model.address, "small", "")
    wording.switch_off(store)
    assert wording.line_of(store) is None
    assert model.asked == []


@pytest.mark.parametrize("address", ["", "file:///etc/hosts", "127.0.0.1:80/v1", "http://", "http://me:secret@host/v1"])
def test_what_is_no_address_is_refused(store: Store, maya: Persona, address: str) -> None:
    with pytest.raises(Problem) as refused:
        wording.switch_on(store, address, "small", "")
    assert refused.value == wording.BAD_ADDRESS


def test_an_answer_stays_beside_the_persona_until_it_is_used_and_then_is_colour(
    store: Store, maya: Persona, model: Model
) -> None:
    before = counted(maya)
    wording.switch_on(store, f"{model.address}/", "small", "a key")
    assert ask(store, maya) is None
    path, headers, body = model.asked[0]
    assert (path, headers["Authorization"], body["model"]) == ("/v1/chat/completions", "Bearer a key", "small")
    assert acts.given(again(store, maya), "story").value == acts.given(maya, "story").value
    wording.use(store, maya.id, "story", clock=lambda: NOW)
    story = acts.given(again(store, maya), "story")
    assert story.value == "Maya comes off shift at three. She reads our email on the bus."
    assert (story.evidence, counted(again(store, maya))) == ("colour", before)


def test_it_is_told_the_lines_of_the_card_or_quotes_on_screen_and_no_note(
    store: Store, maya: Persona, model: Model
) -> None:
    notes = (Note(text="My number is 17 and the pan warps."),)
    store.add_source(maya.project, "Reviews", "review", notes, people=1, now=NOW)
    said = tuple(
        Verbatim(at=f"s:{n}", text=text, words=()) for n, text in enumerate(("The lid is good.", "It wobbles."))
    )
    theme = Theme(words=("pan",), notes=2, share=1.0, pro=said[:1], contra=said[1:])
    store.keep_voices(maya.project, Voices(notes=2, themes=(theme,)), now=NOW)
    wording.switch_on(store, model.address, "small", "")
    for key in ("story", "groups", "questions"):
        ask(store, maya, key)
    story, groups, questions = (json.dumps(body) for _, _, body in model.asked)
    assert "Too many products that look the same" in story
    assert "Too many products that look the same" in questions
    assert "It wobbles." in groups
    assert "Too many products" not in groups
    assert "number is 17" not in story + groups + questions
    assert all("Authorization" not in headers for _, headers, _ in model.asked)


@pytest.mark.parametrize(("reply", "problem"), [
    ((401, b"{}"), wording.REFUSED.with_(code=401)), ((302, b""), wording.REFUSED.with_(code=302)),
    ((500, b"oops"), wording.REFUSED.with_(code=500)), ((200, b"<html>"), wording.NOT_UNDERSTOOD),
    ((200, b'{"choices": []}'), wording.NOT_UNDERSTOOD), ((200, _chat(None)), wording.NOT_UNDERSTOOD),
])  # fmt: skip
def test_what_goes_wrong_is_said_with_a_remedy_and_changes_nothing(
    store: Store, maya: Persona, model: Model, reply: tuple[int, bytes], problem: Problem
) -> None:
    wording.switch_on(store, model.address, "small", "")
    model.reply = reply
    assert ask(store, maya) == problem
    assert len(model.asked) == 1
    assert again(store, maya).answers == maya.answers


def test_an_address_where_nobody_answers_is_said(store: Store, maya: Persona) -> None:
    wording.switch_on(store, "http://127.0.0.1:9/v1", "small", "")
    assert ask(store, maya) == wording.NOT_REACHED


def test_a_key_is_written_nowhere(store: Store, maya: Persona, model: Model) -> None:
    wording.switch_on(store, model.address, "small", "a-secret-key")
    assert "a-secret-key" not in str(store.setting("wording"))


def test_a_long_answer_is_cut_at_a_sentence() -> None:
    long = "She reads our email on the bus. " * 60
    assert len(worded(task("story"), long)) <= 700
    assert worded(task("story"), long).endswith("bus.")
