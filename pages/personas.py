"""Personas: the list of made-up people, the worksheet of one of them, a section a screen, or a view of theirs."""

from segpersona.ui import personas as ui
from segpersona.ui.frame import screen

with screen("personas") as page:
    persona = ui.opened(page.store, page.project)
    if persona is None and (view := ui.viewed()):
        view.draw(page)
    elif persona is None:
        page.title("Picture one person per group", "A persona is one made-up person who stands for real ones.")
        ui.gone()
        ui.people(page)
        ui.bar(page)
    elif person_view := ui.viewed_of():
        person_view.draw(page, persona)
    elif (section := ui.section_at()) is None:
        page.title(f"Check {ui.title_of(persona)}", "What is written, what is missing, and how well it is backed.")
        ui.check(page, persona)
        page.bar("Share the card", to="share", back="personas")
    else:
        page.title(ui.title_of(persona), "Answer ten short sections and watch the card fill itself.")
        left, right = ui.two_columns()
        with left:
            ui.steps(persona, section)
            ui.answer_section(page, persona, section)
            ui.said(page, persona, section)
        with right:
            ui.live_card(page, persona, section)
        ui.turn(persona, section)
