"""My own rules: a card per rule with its conditions and live counts, a gallery to start from. Saved as it is given."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from segpersona.actions import drafts, segments
from segpersona.actions.segments import Way
from segpersona.model import Customers, Project
from segpersona.segmentation import Condition, OwnRule, gallery
from segpersona.segmentation.own_rules import MOST_RULES, REST, counts, finished
from segpersona.ui import blocks, cached
from segpersona.ui.frame import Screen
from segpersona.ui.inputs import seed
from segpersona.ui.opened import store
from segpersona.ui.segments.conditions import condition_row
from segpersona.ui.segments.places import RULES, WAYS, link, to_groups
from segpersona.ui.state import acting, now
from segpersona.words import percent, plural

Rules = tuple[OwnRule, ...]
Change = Callable[[Rules], Rules]


def rules(page: Screen) -> None:
    """The screen: rules in order, who is left, ready-made ones."""
    page.title("My own rules", "Say who belongs where. The first rule that fits decides; the others are everyone else.")
    link("All ways of splitting", "arrow_back", do=WAYS)
    if page.state.dataset is None:
        return
    customers = cached.customers(page.state.dataset)
    written = drafts.rules_of(page.store, page.project.id)
    _tally(written, customers)
    for place, rule in enumerate(written):
        _rule(page.project, customers, written, place, rule)
    with st.container(horizontal=True):
        st.button("Add a rule", key="sp_rule_add", icon=":material/add:", disabled=len(written) >= MOST_RULES,
                  on_click=_change, args=(page.project, _added(OwnRule(name="", parts=((_EMPTY,),)))))  # fmt: skip
    _gallery(page.project, customers, written)
    page.bar("Use these rules", on_click=lambda: _use(page.project), disabled=not finished(written),
             beside=RULES)  # fmt: skip


def _use(project: Project) -> None:
    way = Way(method="rules", rules=drafts.rules_of(store(), project.id))
    acting(lambda s: segments.start_finding(s, project.id, clock=now, way=way))()
    to_groups()


_EMPTY = Condition(feature="", test="")


def _tally(written: Rules, customers: Customers) -> None:
    """Everyone by rule, as shares of all."""
    whole = finished(written)
    taken, rest = counts(whole, customers)
    everyone = len(customers.table)
    parts = [f"{rule.name} {percent(count / everyone)}" for rule, (count, _) in zip(whole, taken, strict=True)]
    words = "; ".join([*parts, f"{REST.lower()} {percent(rest / everyone)}"]) if whole else "No rule yet."
    with st.container(key="sp_card_tally"):
        blocks.heading(f"{plural(everyone, 'customer')}: {words}")


def _rule(project: Project, customers: Customers, written: Rules, place: int, rule: OwnRule) -> None:
    with st.container(key=f"sp_card_rule_{place}"):
        _name(project, place, rule)
        blocks.heading(_count(written, place, customers))
        _join(project, place, rule)
        for number, part in enumerate(rule.parts):
            for inner, condition in enumerate(part):
                if number or inner:
                    st.caption(rule.join if not inner else _other(rule.join))
                spot = (place, number, inner)
                condition_row(project.id, customers, spot, condition, lambda change: _change(project, change))
            alternative = _with_part(place, number, (*part, _EMPTY))
            st.button(f"{_other(rule.join).capitalize()} …", key=f"sp_alt_{place}_{number}", type="tertiary",
                      help="Another condition in this line", on_click=_change, args=(project, alternative))  # fmt: skip
        with st.container(horizontal=True):
            more = _with_rule(place, lambda one: replace(one, parts=(*one.parts, (_EMPTY,))))
            st.button("Add a condition", key=f"sp_cond_{place}", icon=":material/add:", on_click=_change,
                      args=(project, more))  # fmt: skip
            if place:
                st.button("Move up", key=f"sp_up_{place}", icon=":material/arrow_upward:", type="tertiary",
                          on_click=_change, args=(project, _moved_up(place)))  # fmt: skip
            st.button("Remove rule", key=f"sp_gone_{place}", icon=":material/delete:", type="tertiary",
                      on_click=_change, args=(project, lambda rows: rows[:place] + rows[place + 1 :]))  # fmt: skip


def _name(project: Project, place: int, rule: OwnRule) -> None:
    key = f"sp_rulename_{project.id}_{place}"
    seed(key, rule.name, hash(rule.name))
    st.text_input(
        "Name of the group", key=key, max_chars=60, placeholder="For example: weekend regulars",
        on_change=lambda: _change(project, _with_rule(place, lambda one: replace(one, name=st.session_state[key]))),
    )  # fmt: skip


def _join(project: Project, place: int, rule: OwnRule) -> None:
    if len(rule.parts) < 2:
        return
    key, names = f"sp_join_{project.id}_{place}", {"and": "All of these", "or": "Any of these"}
    seed(key, rule.join, hash(rule.join))
    st.pills(
        "Which conditions must be true?", list(names), format_func=names.__getitem__, key=key, required=True,
        on_change=lambda: _change(project, _with_rule(place, lambda one: replace(one, join=st.session_state[key]))),
    )  # fmt: skip


def _count(written: Rules, place: int, customers: Customers) -> str:
    """How many the rule gets; and how many more it would fit if earlier rules did not come first."""
    own = finished(written[place : place + 1])
    if not own:
        return "Choose a column, a comparison and a value to see who fits"
    taken, _ = counts((*finished(written[:place]), *own), customers)
    got, fits = taken[-1]
    words = f"{plural(got, 'customer')}, {percent(got / len(customers.table))}"
    return (
        f"{words}; {plural(fits - got, 'more', 'more')} would fit but are in an earlier rule" if fits > got else words
    )


def _gallery(project: Project, customers: Customers, written: Rules) -> None:
    ready = [(row, rule) for row, rule in gallery(customers) if rule not in written]
    if not ready or len(written) >= MOST_RULES:
        return
    st.header("Ready-made rules", anchor=False)
    with st.grid(3, min_column_width=290, gap="small"):
        for row, rule in ready:
            with st.container(key=f"sp_card_ready_{row.key}"):
                fits = counts((rule,), customers)[0][0][1]
                blocks.heading(rule.name, f"{row.explain} {plural(fits, 'customer')}.")
                st.button("Add", key=f"sp_ready_{row.key}", icon=":material/add:", on_click=_change,
                          args=(project, _added(rule)))  # fmt: skip


def _change(project: Project, change: Change) -> None:
    acting(lambda s: drafts.keep_rules(s, project.id, change(drafts.rules_of(s, project.id)), now=now()))()


def _added(rule: OwnRule) -> Change:
    return lambda rows: (*rows, rule)


def _with_rule(place: int, change: Callable[[OwnRule], OwnRule]) -> Change:
    return lambda rows: tuple(change(row) if here == place else row for here, row in enumerate(rows))


def _with_part(place: int, number: int, part: Sequence[Condition]) -> Change:
    def parts(rule: OwnRule) -> OwnRule:
        return replace(rule, parts=tuple(tuple(part) if n == number else old for n, old in enumerate(rule.parts)))

    return _with_rule(place, parts)


def _moved_up(place: int) -> Change:
    return lambda rows: (*rows[: place - 1], rows[place], rows[place - 1], *rows[place + 1 :])


def _other(join: str) -> str:
    return "or" if join == "and" else "and"
