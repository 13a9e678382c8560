"""A made-up charity with a shop: supporters who give, buy, come to events, or take out a membership."""
