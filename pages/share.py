"""Share: cards, pages and posters to print, lists of customers to act on, worksheets, all of it at once."""

from segpersona.ui.frame import screen
from segpersona.ui.project_file import pass_on
from segpersona.ui.share import bar, everything, groups, kit, look, meeting, more, people, poster

with screen("share") as page:
    page.title("Take it with you", "Cards for the wall, pages for meetings, lists for your tools. Made when you click.")
    everything(page)
    brand = look(page)
    cards = people(page, brand)
    poster(page, cards, brand)
    groups(page, cards, brand)
    meeting(page, brand)
    kit(page, brand)
    more(page, brand)
    pass_on(page)
    bar(page, cards, brand)
