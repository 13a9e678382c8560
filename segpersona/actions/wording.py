"""Help with words from a language model, at an address that a person gives; off until then, and never needed.

Any address that answers as OpenAI's chat completions do, one on this computer included. A key is held only while the
program runs. Nothing follows a redirect, so that neither key nor lines go anywhere but to the address given.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from http.client import HTTPException
from typing import IO
from urllib.parse import urlsplit

from segpersona.actions import jobs
from segpersona.actions.aside import keep, kept
from segpersona.actions.personas import card_of, given, the_persona
from segpersona.fields import Text
from segpersona.model import Answer, Persona
from segpersona.problems import Problem
from segpersona.store import Store
from segpersona.worksheet.aside import WORDED
from segpersona.worksheet.wording import TASKS, Task, lines_of, task, told, worded

ADDRESS = Text(key="address", label="Address", limit=200, placeholder="For example: http://127.0.0.1:11434/v1")
MODEL = Text(key="model", label="Model", limit=100, placeholder="As it is called there")
BAD_ADDRESS = Problem("That is no address we can ask. It starts with http:// or https://, for example "
                      "http://127.0.0.1:11434/v1.")  # fmt: skip
OFF = Problem("Help with words is switched off. Give an address first.")
NOT_REACHED = Problem("Nobody answers at that address. Check that it is right and that the program there runs.")
REFUSED = Problem("The address answers, but does not let us in (it says {code}). Check the key and the model.")
NOT_UNDERSTOOD = Problem("What came back is no answer we understand. Check that the address ends as its maker says, "
                         "often in /v1.")  # fmt: skip
TOO_LITTLE = Problem("There is too little to go by yet. Write at least two lines, or bring in what customers say.")
_SETTING = "wording"
_SECONDS, _MOST_BYTES = 120, 400_000
_keys: dict[str, str] = {}


@dataclass(frozen=True, kw_only=True)
class Line:
    """Where to ask, and for which model."""

    address: str
    model: str


class _Straight(urllib.request.HTTPRedirectHandler):
    """Goes nowhere else."""

    def redirect_request(
        self, req: urllib.request.Request, fp: IO[bytes], code: int, msg: str, headers: object, newurl: str
    ) -> None:
        """No request follows."""


def line_of(store: Store) -> Line | None:
    """Where to ask; None while it is switched off."""
    said = store.setting(_SETTING)
    return Line(**json.loads(said)) if said else None


def switch_on(store: Store, address: object, model: object, key: str) -> None:
    """Give the address; raises BAD_ADDRESS."""
    place, name = str(ADDRESS.clean(address) or "").rstrip("/"), str(MODEL.clean(model) or "")
    parts = urlsplit(place)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise BAD_ADDRESS
    store.set_setting(_SETTING, json.dumps({"address": place, "model": name}))
    _keys[place] = key.strip()


def switch_off(store: Store) -> None:
    """Ask nobody any more, and forget where."""
    store.set_setting(_SETTING, "")
    _keys.clear()


def sent(store: Store, persona: Persona, row: Task) -> tuple[tuple[str, str], ...]:
    """Everything that would be sent for a task; empty where there is too little."""
    card = card_of(persona, None, project="", today=datetime.min.date())
    said = store.voices(persona.project)
    themes = said.themes if said else ()
    quotes = [quote.text for theme in themes for quote in (*theme.pro, *theme.contra)]
    return told(row, lines_of(card), list(dict.fromkeys(quotes)))


def job_of(persona_id: str) -> str:
    """The key under which words for a persona are asked for."""
    return f"{persona_id}:wording"


def start(store: Store, persona_id: str, key: str, *, clock: Callable[[], datetime]) -> jobs.Job:
    """Ask in the background and keep the answer beside the persona, where it counts for nothing."""
    persona, line, row = the_persona(store, persona_id), line_of(store), task(key)
    if line is None:
        raise OFF
    messages = sent(store, persona, row)
    if not messages:
        raise TOO_LITTLE

    def work(report: jobs.Progress) -> None:
        report(0.1, "Waiting for an answer")
        words = worded(row, _answer(line, messages))
        report(0.9, "Keeping it")
        slot = _slot(key)
        was = kept(the_persona(store, persona_id), WORDED.key, slot)
        keep(store, persona_id, WORDED.key, words, base_version=was.version, now=clock(), slot=slot)

    return jobs.start(job_of(persona_id), work)


def words_for(persona: Persona, key: str) -> str:
    """What was answered last to a task."""
    return str(kept(persona, WORDED.key, _slot(key)).value or "")


def use(store: Store, persona_id: str, key: str, *, clock: Callable[[], datetime]) -> None:
    """Put an answer into its question, marked Colour: only a person can say that it is more."""
    persona, row = the_persona(store, persona_id), task(key)
    words = words_for(persona, key)
    if row.into and words:
        made = Answer(question=row.into, value=words, evidence="colour", source="Worded by a language model")
        store.save_answer(persona_id, made, base_version=given(persona, row.into).version, now=clock())


def _answer(line: Line, messages: tuple[tuple[str, str], ...]) -> str:
    """What the address answers; raises NOT_REACHED, REFUSED or NOT_UNDERSTOOD."""
    body = {"model": line.model, "temperature": 0.3, "stream": False,
            "messages": [{"role": role, "content": text} for role, text in messages]}  # fmt: skip
    headers = {"Content-Type": "application/json"}
    if key := _keys.get(line.address):
        headers["Authorization"] = f"Bearer {key}"
    asked = urllib.request.Request(f"{line.address}/chat/completions", json.dumps(body).encode(), headers)  # noqa: S310 (http or https, see switch_on)
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Straight())
    try:
        with opener.open(asked, timeout=_SECONDS) as reply:
            return _content(reply.read(_MOST_BYTES))
    except urllib.error.HTTPError as refusal:
        raise REFUSED.with_(code=refusal.code) from None
    except (OSError, HTTPException, ValueError) as broken:
        raise NOT_REACHED from broken


def _content(raw: bytes) -> str:
    try:
        words = json.loads(raw)["choices"][0]["message"]["content"]
    except (ValueError, KeyError, IndexError, TypeError):
        raise NOT_UNDERSTOOD from None
    if not isinstance(words, str) or not words.strip():
        raise NOT_UNDERSTOOD
    return words


def _slot(key: str) -> int:
    return [row.key for row in TASKS].index(key)
