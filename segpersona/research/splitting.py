"""From the text of an interview, a chat or a list of comments to single notes.

Who speaks is taken from labels at the beginning of lines ("Interviewer:", "Anna:"); what the one who asks says is left
out. Without labels a note is a paragraph, or a line where there are no empty lines.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from segpersona.fields import clean_text
from segpersona.model import Note
from segpersona.problems import Finding
from segpersona.words import plural

Hide = Callable[[str], str]
"""Masks names and contacts in a text."""

LONGEST = 4_000
MOST = 100_000
_LABEL = re.compile(
    r"^\s*(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?[\])]?\s*)?"  # the time of day or of the recording
    r"([^\W\d_][\w .'’-]{0,30}?\d{0,3})\s?[:：]\s+(?=\S)"
)
_BULLET = re.compile(r"^\s*(?:[-*•–·]|\d{1,3}[.)])\s+")
_ISO = re.compile(r"\b(20\d\d|19\d\d)-(\d{2})-(\d{2})\b")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(20\d\d|19\d\d)\b")
_ASKS_LISTED = """
interviewer interviewerin moderator moderatorin facilitator researcher agent advisor support sales host q question i
int frage fragende berater beraterin enquêteur enquêtrice intervieweur entrevistador entrevistadora pregunta
intervistatore domanda vraag onderzoeker ankieter pytanie
"""
_ASKS = frozenset(_ASKS_LISTED.split())
_TALK = 2
SPLIT = "{count} longer than 4,000 characters; they are kept in parts."
TOO_MANY = "Only the first {most:,} of {count:,} comments are kept."


def notes_in(text: str, hide: Hide) -> tuple[tuple[Note, ...], tuple[Finding, ...]]:
    """The notes of a text in their order, and what is worth knowing of how it was cut."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    told = _talk(lines) if _is_talk(lines) else [("", part, said) for part, said in _parts(lines)]
    whole = [Note(text=clean_text(part), said=said, person=speaker) for speaker, part, said in told]
    return finished(whole, hide)


def finished(notes: Sequence[Note], hide: Hide) -> tuple[tuple[Note, ...], tuple[Finding, ...]]:
    """Notes with words only, names and contacts masked, none too long, and not too many."""
    filled = [note for note in notes if note.text.strip()]
    found = []
    if long := sum(len(note.text) > LONGEST for note in filled):
        said = SPLIT.format(count=f"{plural(long, 'comment is', 'comments are')}")
        found.append(Finding(key="split", words=said))
    if len(filled) > MOST:
        said = TOO_MANY.format(most=MOST, count=len(filled))
        found.append(Finding(key="too_many", words=said, weight="left_out"))
    parts = (replace(note, text=hide(part)) for note in filled[:MOST] for part in _pieces(note.text))
    return tuple(parts), tuple(found)


def _is_talk(lines: Sequence[str]) -> bool:
    """Whether lines are turns of a talk: the same few labels come again."""
    labels = Counter(match[1].lower() for line in lines if (match := _LABEL.match(line)))
    again = [label for label, often in labels.items() if often >= _TALK]
    filled = sum(bool(line.strip()) for line in lines)
    return bool(again) and sum(labels[label] for label in again) >= min(0.2 * filled, 3)


def _talk(lines: Sequence[str]) -> list[tuple[str, str, date | None]]:
    """Who said what, turn by turn; the one who asks is left out."""
    turns: list[tuple[str, list[str]]] = []
    when: date | None = None
    for line in lines:
        if match := _LABEL.match(line):
            turns.append((match[1].strip(), [line[match.end() :]]))
        elif turns:
            turns[-1][1].append(line)
        elif when is None:
            when = day_in(line)
    return [(_initial(who), "\n".join(said).strip(), when) for who, said in turns if not _asks(who)]


def _asks(who: str) -> bool:
    return who.lower().rstrip("0123456789 ") in _ASKS


def _initial(who: str) -> str:
    """A speaker by initials and number: "Anna Blum" becomes "A. B.", "Customer 3" becomes "C. 3"."""
    number = re.search(r"\d+$", who)
    letters = " ".join(f"{word[0].upper()}." for word in who.split() if word[0].isalpha())
    return f"{letters} {number[0]}" if number else letters


def _parts(lines: Sequence[str]) -> list[tuple[str, date | None]]:
    """Paragraphs, bullets or lines, each with the day that was last named on a line of its own before it."""
    filled = [line for line in lines if line.strip()]
    by_line = len(filled) == len("\n".join(lines).strip().split("\n"))
    bulleted = sum(bool(_BULLET.match(line)) for line in filled) >= max(2, 0.5 * len(filled))
    parts: list[tuple[str, date | None]] = []
    when: date | None = None
    fresh = True
    for line in lines:
        day = day_in(line)
        if not line.strip():
            fresh = True
        elif day and len(line.strip()) <= 40 and not re.search(r"[.!?]\s*$", re.sub(r"[\d.-]", "", line)):
            when, fresh = day, True
        elif fresh or by_line or (bulleted and _BULLET.match(line)):
            parts.append((_BULLET.sub("", line).strip(), when))
            fresh = False
        else:
            parts[-1] = (f"{parts[-1][0]}\n{line.strip()}", parts[-1][1])
    return parts


def day_in(line: str) -> date | None:
    """A day written so that it can be read one way only: 2026-03-14 or 14.3.2026."""
    found = [(int(m[1]), int(m[2]), int(m[3])) for m in _ISO.finditer(line)]
    found += [(int(m[3]), int(m[2]), int(m[1])) for m in _DOTTED.finditer(line)]
    for year, month, day in found:
        try:
            return date(year, month, day)
        except ValueError:
            continue
    return None


def _pieces(text: str) -> list[str]:
    """A text in parts of at most 4,000 characters, cut at the end of a sentence or at least of a word."""
    parts = []
    while len(text) > LONGEST:
        head = text[:LONGEST]
        at = max(head.rfind(sign) + 1 for sign in (". ", "! ", "? ", "\n", "。"))
        at = at if at > LONGEST // 2 else head.rfind(" ") + 1 or LONGEST
        parts.append(text[:at].strip())
        text = text[at:]
    return [part for part in [*parts, text.strip()] if part]
