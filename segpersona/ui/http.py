"""What every answer of the server carries, what it refuses, its health, and what happens at start and end."""

from __future__ import annotations

import asyncio
import base64
import gc
import hashlib
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path

import streamlit as st
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from segpersona.actions import memory, reader
from segpersona.problems import Problem
from segpersona.ui import faults
from segpersona.ui.opened import close_store, store

_HIDDEN = ("/_stcore/metrics", "/_stcore/agent", "/openapi.json", "/docs")
_SLOWEST_SAVE = 1.0
_TIDY = 10


class Headers:
    """Pure ASGI middleware: security headers on every answer, 404 for what is nobody's business."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        path = str(scope["path"])
        private = path.startswith(("/media", "/_stcore")) or path == "/"

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                ours = (b"server", b"cache-control") if private else (b"server",)
                kept = [(k, v) for k, v in message.get("headers", []) if k.lower() not in ours]
                message = {**message, "headers": [*kept, *_headers(private)]}
            await send(message)

        if path.startswith(_HIDDEN):
            await PlainTextResponse("Not found", 404)(scope, receive, with_headers)
        else:
            await self._app(scope, receive, with_headers)


def _headers(private: bool) -> list[tuple[bytes, bytes]]:
    rows = [*_FIXED, (b"content-security-policy", policy().encode())]
    return [*rows, (b"cache-control", b"private, no-store")] if private else rows


_FIXED = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
]


@cache
def policy() -> str:
    """The content security policy; the page's one inline script is allowed by its hash, nothing from outside is."""
    return (
        f"default-src 'self'; script-src 'self' blob: 'wasm-unsafe-eval' {' '.join(_inline_hashes())}; "
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' "
        "ws://localhost:* ws://127.0.0.1:*; worker-src 'self' blob:; frame-src 'self' blob: data:; "
        "frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'"
    )


def _inline_hashes() -> list[str]:
    page = (Path(st.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    scripts = re.findall(r"<script(?![^>]*\bsrc=)[^>]*>(.*?)</script>", page, re.DOTALL)
    digests = (hashlib.sha256(script.encode()).digest() for script in scripts)
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]


async def health(request: Request) -> JSONResponse:
    """200 when something could be saved within a second, else 503."""
    try:
        await asyncio.wait_for(asyncio.to_thread(lambda: store().ping()), _SLOWEST_SAVE)
    except (TimeoutError, Problem):
        return JSONResponse({"status": "cannot save"}, 503)
    return JSONResponse({"status": "ok"})


@asynccontextmanager
async def lifespan(app: object) -> AsyncIterator[None]:
    """Open the store, import what pages need and keep memory small in threads of their own, close it at the end."""
    faults.quiet_logs()
    store()
    beside = [asyncio.create_task(asyncio.to_thread(_warm_up)), asyncio.create_task(_keep_small())]
    yield
    for task in beside:
        task.cancel()
    reader.cool_down()
    close_store()


def _warm_up() -> None:
    """The first visitor should not wait for imports; what is imported is left out of garbage collection."""
    import altair
    import scipy.stats
    import sklearn.tree
    import typst

    from segpersona import exports, segmentation
    from segpersona.customers import engine

    reader.warm_up()
    engine.warm_up()
    del altair, scipy, sklearn, typst, exports, segmentation, engine
    gc.collect()
    gc.freeze()


async def _keep_small() -> None:
    """A server that runs for months gives back what a large file took, soon after whoever asked for it has it."""
    while True:
        await asyncio.sleep(_TIDY)
        await asyncio.to_thread(memory.give_back)


ROUTES = [Route("/healthz", health)]
MIDDLEWARE = [Middleware(Headers)]
friendly = faults.friendly
