"""Decide: what each group is to the team, why, and who looks after it; kept in a log that is never rewritten."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from segpersona.actions import deciding as acts
from segpersona.model import Decision, Standing
from segpersona.prioritization.deciding import DAYS, EACH, OWNER, REASON, STANDINGS, latest
from segpersona.prioritization.uses import USES, Served, uses_of
from segpersona.ui import blocks
from segpersona.ui.inputs import seed
from segpersona.ui.opened import store
from segpersona.ui.priorities.desk import Desk
from segpersona.ui.priorities.moving import move
from segpersona.ui.state import acting, now

_LABELS = {row.key: row.label for row in STANDINGS}
_TARGETS = tuple(row.key for row in STANDINGS if row.target)


def decide(desk: Desk) -> None:
    """A row for each group in the order of the ranking, and how many targets fit the team."""
    standings = acts.standings(store(), desk.found, desk.ranking)
    log = store().decisions(desk.project.id, desk.found.id)
    decided = latest(log)
    chosen = sum(standing in _TARGETS for standing in standings.values())
    with st.container(key="sp_card_decide"):
        blocks.heading("What is each group to you?", "Proposed from the order until you say. Targets get personas.")
        for score in desk.ranking.scores:
            _group(desk, score.letter, standings[score.letter], decided.get(score.letter), log)
        st.html("".join(f'<p class="sp-sub"><b>{blocks.esc(row.label)}</b>: {blocks.esc(row.means)}</p>'
                        for row in STANDINGS))  # fmt: skip
    _fit(desk, chosen)


def _group(
    desk: Desk, letter: str, standing: Standing, made: Decision | None, log: tuple[Decision, ...]
) -> None:  # fmt: skip
    key = f"sp_st_{desk.found.id}_{letter}"
    seed(key, standing, len(log))

    def changed() -> None:
        picked: Standing = st.session_state[key]
        acting(lambda s: acts.decide(s, desk.found, desk.ranking, letter, picked, now=now()))()

    with st.container(key=f"sp_stand_{letter}", gap="xsmall"):
        st.html(blocks.named(letter, desk.names[letter]))
        st.pills(f"What {desk.names[letter]} are", list(_LABELS), format_func=_LABELS.__getitem__, key=key,
                 required=True, on_change=changed, label_visibility="collapsed")  # fmt: skip
        with st.container(horizontal=True, vertical_alignment="center", gap="xsmall"):
            st.html(f'<p class="sp-sub">{blocks.esc(_written(made))}</p>', width="content")
            _reason(desk, letter, made, log)


def _written(made: Decision | None) -> str:
    if made is None:
        return "Proposed, not decided yet."
    if not made.reason:
        return f"Decided on {made.decided:%d %b %Y}, without a reason yet."
    return f"{made.reason} ({made.owner}, {made.decided:%d %b %Y})"


def _reason(desk: Desk, letter: str, made: Decision | None, log: tuple[Decision, ...]) -> None:
    """Why, and who; the owner named last is offered again."""
    key = f"sp_dr_{desk.found.id}_{letter}"
    last = next((row.owner for row in reversed(log) if row.owner), "")
    seed(f"{key}_why", made.reason if made else "", len(log))
    seed(f"{key}_who", made.owner if made and made.owner else last, len(log))

    def keep() -> None:
        why, who = st.session_state[f"{key}_why"], st.session_state[f"{key}_who"]
        acting(lambda s: acts.give_reason(s, desk.found, desk.ranking, letter, why, who, now=now()))()

    with st.popover("Reason and owner", type="tertiary", icon=":material/edit:"):
        st.text_area(REASON.label, key=f"{key}_why", max_chars=REASON.limit)
        st.text_input(OWNER.label, key=f"{key}_who", max_chars=OWNER.limit)
        st.button("Write it down", key=f"{key}_keep", on_click=keep)


def _fit(desk: Desk, chosen: int) -> None:
    """How many targets the team can carry."""
    told = acts.room(store(), desk.project.id, chosen)
    said = {key: row.span.mid for key, row in store().estimates(desk.project.id, "").items()}
    with st.container(key="sp_card_fit"):
        blocks.heading("How many can you carry?")
        if told.most is not None:
            blocks.badge("Fits" if told.good else "Too many", good=told.good)
        st.html(f"<p>{blocks.esc(told.words)}</p>")
        with st.container(horizontal=True, vertical_alignment="bottom"):
            move(desk, DAYS, said.get(DAYS.key))
            move(desk, EACH, said.get(EACH.key, acts.USUAL_DAYS))


def uses(desk: Desk) -> None:
    """What each chosen group is good for, and where a persona has to help."""
    standings = acts.standings(store(), desk.found, desk.ranking)
    letters = [score.letter for score in desk.ranking.scores if standings[score.letter] in _TARGETS]
    with st.container(key="sp_card_uses"):
        if not letters:
            blocks.heading("What to use them for", "Choose a target above, then this says what it is good for.")
            return
        blocks.heading("What to use them for", "A group says how many and where; a persona says why and how.")
        found = uses_of(letters, desk.ranking.checks, desk.ranking.measures)
        for letter in letters:
            st.html(blocks.named(letter, desk.names[letter]))
            st.html("".join(_use(row) for row in found if row.letter == letter))


def _use(row: Served) -> str:
    use = next(one for one in USES if one.key == row.use)
    sign, word = {True: ("✓", "pass"), False: ("✕", "fail"), None: ("?", "unknown")}[row.fits]
    tool, tint = ("Needs a persona", "persona") if use.persona else ("The group is enough", "segment")
    said = {True: "serves", False: "does not serve", None: "not known"}[row.fits]
    return (
        f'<div class="sp-served"><span class="sp-sign {word}" role="img" aria-label="{said}">{sign}</span>'
        f'<div><b>{blocks.esc(use.label)}</b> <span class="sp-use {tint}">{tool}</span>'
        f'<div>{blocks.esc(row.words)} <span class="sp-sub">{blocks.esc(use.because)}</span></div></div></div>'
    )


def log(desk: Desk) -> None:
    """The decision log, the newest first, to take along."""
    entries = store().decisions(desk.project.id)
    with st.container(key="sp_card_log"):
        blocks.heading("Decision log", "Every decision stays, also about groups that were found anew since.")
        if not entries:
            st.html('<p class="sp-sub">Nothing has been decided yet.</p>')
            return
        rows = "".join(
            f"<tr><td>{row.decided:%d %b %Y %H:%M}</td><td>{blocks.tag(row.letter)} {blocks.esc(row.name)}</td>"
            f"<td>{blocks.esc(_LABELS[row.standing])}</td><td>{blocks.esc(row.reason or 'no reason yet')}</td>"
            f"<td>{blocks.esc(row.owner)}</td></tr>"
            for row in reversed(entries)
        )
        head = "<th>When</th><th>Group</th><th>Is</th><th>Why</th><th>Who</th>"
        st.html(f'<div class="sp-wide"><table class="sp-table"><tr>{head}</tr>{rows}</table></div>')
        st.download_button(
            "Take the log along", lambda: acts.log_as_csv(store(), desk.project.id), "decision-log.csv", "text/csv",
            icon=":material/download:", type="tertiary", key="sp_log", on_click="ignore",
        )  # fmt: skip


def keep_proposal(desk: Desk) -> Callable[[], None]:
    """The callback that keeps the groups to work on, also where nobody has changed the proposal."""
    return acting(lambda s: acts.keep_targets(s, desk.found, desk.ranking, now=now()))
