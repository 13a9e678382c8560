"""Share: the card to print, lists of customers to act on, a blank worksheet."""

from segpersona.ui.frame import screen
from segpersona.ui.share import cards, lists, paper_size, worksheet

with screen("share") as page:
    page.title("Take it with you", "Cards for the wall, lists for your tools. Files are made when you click.")
    paper = paper_size()
    cards(page, paper)
    lists(page)
    worksheet(paper)
    page.bar("Back to your projects", to="home", back="personas")
