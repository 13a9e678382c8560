"""Personas: the list of made-up people, the worksheet of one of them, a section a screen, or what customers say."""

from segpersona.ui.frame import screen
from segpersona.ui.personas import bar, check, gone, opened, people, section_at
from segpersona.ui.said import said
from segpersona.ui.voices import is_open, listening
from segpersona.ui.wizard import answer_section, live_card, steps, title_of, turn, two_columns

with screen("personas") as page:
    persona = opened(page.store, page.project)
    if is_open():
        listening(page)
    elif persona is None:
        page.title("Picture one person per group", "A persona is one made-up person who stands for real ones.")
        gone()
        people(page)
        bar(page)
    elif (section := section_at()) is None:
        page.title(f"Check {title_of(persona)}", "What is written, what is missing, and how well it is backed.")
        check(page, persona)
        page.bar("Share the card", to="share", back="personas")
    else:
        page.title(title_of(persona), "Answer ten short sections and watch the card fill itself.")
        left, right = two_columns()
        with left:
            steps(persona, section)
            answer_section(page, persona, section)
            said(page, persona, section)
        with right:
            live_card(page, persona, section)
        turn(persona, section)
