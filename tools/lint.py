"""House rules that no ready linter knows: no write under a button, small pages, files and functions, no raw HTML."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
_BUTTONS = frozenset({"button", "form_submit_button", "download_button", "menu_button", "page_link"})
_HARMLESS = frozenset({"go", "switch_page", "rerun", "stop", "screens", "page", "address"})
_BANNED = {"unsafe_allow_html": "raw HTML through Markdown", "unsafe_allow_javascript": "scripts in HTML"}
_PAGE, _FILE, _FUNCTION = 80, 250, 40


def faults(path: Path, text: str) -> Iterator[str]:
    """What is wrong with a file, a sentence each."""
    lines = text.count("\n")
    is_page = path.parts[0] == "pages"
    if lines > (_PAGE if is_page else _FILE):
        yield f"{path}: {lines} lines; {'a page' if is_page else 'a file'} has at most {_PAGE if is_page else _FILE}"
    for node in ast.walk(ast.parse(text)):
        yield from _long(path, node)
        yield from _raw(path, node)
        if isinstance(node, ast.If) and _presses(node.test):
            yield from _writes(path, node)


def _long(path: Path, node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
        lines = node.end_lineno - node.lineno + 1
        if lines > _FUNCTION:
            yield f"{path}:{node.lineno} {node.name}: {lines} lines; a function has at most {_FUNCTION}"


def _raw(path: Path, node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.keyword) and node.arg in _BANNED:
        yield f"{path}:{node.value.lineno}: {_BANNED[node.arg]}"


def _presses(test: ast.expr) -> bool:
    calls = (node for node in ast.walk(test) if isinstance(node, ast.Call))
    return any(isinstance(call.func, ast.Attribute) and call.func.attr in _BUTTONS for call in calls)


def _writes(path: Path, branch: ast.If) -> Iterator[str]:
    """Under a pressed button only going elsewhere is harmless: a second tap stops the script before it gets here."""
    for node in (node for statement in branch.body for node in ast.walk(statement)):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in _HARMLESS:
                yield f"{path}:{node.lineno}: {name}() under a button; a second tap can lose it. Use on_click="


def main() -> int:
    """Every fault of every source file; 1 where there is one."""
    found = []
    for folder in ("app.py", "pages", "segpersona", "tools"):
        base = ROOT / folder
        for path in sorted(base.rglob("*.py")) if base.is_dir() else [base]:
            found += faults(path.relative_to(ROOT), path.read_text(encoding="utf-8"))
    print("\n".join(found) if found else "House rules kept.")  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
