"""run: a command from its words to its exit code. Results go to standard output, all else to standard error."""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from datetime import UTC, datetime

from segpersona.commands.command import Command
from segpersona.problems import Problem

DONE, PROBLEM, FAULT = 0, 1, 3
_FAULT = "Something went wrong on our side. Your files are as they were. Report this with the lines above."


def run(command: Command, asked: argparse.Namespace) -> int:
    """Do what is asked; the exit code."""
    try:
        done = command.doing.run(asked, datetime.now(UTC), _say)
    except Problem as problem:
        return _failed(problem.words, PROBLEM, as_json=asked.json)
    except Exception:  # a fault of the program: its place is told, its values are not
        _say("".join(f"{frame.filename}:{frame.lineno}\n" for frame in traceback.extract_tb(sys.exc_info()[2])))
        return _failed(_FAULT, FAULT, as_json=asked.json)
    _out(json.dumps({"ok": True, **done.told}, ensure_ascii=False) if asked.json else "\n".join(done.lines))
    return DONE


def _failed(words: str, code: int, *, as_json: bool) -> int:
    if as_json:
        _out(json.dumps({"ok": False, "problem": words}, ensure_ascii=False))
    else:
        _say(words)
    return code


def _out(words: str) -> None:
    sys.stdout.write(f"{words}\n")


def _say(words: str) -> None:
    sys.stderr.write(f"{words}\n")
