"""Share: the card to print, lists of customers to act on, a blank worksheet."""

from segpersona.ui.frame import screen
from segpersona.ui.share import bar, cards, more, paper_size

with screen("share") as page:
    page.title("Take it with you", "Cards for the wall, lists for your tools. Files are made when you click.")
    paper = paper_size()
    cards(page, paper)
    more(page, paper)
    bar(page, paper)
