"""What each number in Details is. docs/method.md says the same in the same words; a test holds them together."""

from __future__ import annotations

Z = (
    "The table is compared with twelve copies that have the same columns and the same ties between columns but no "
    'groups, drawn by the "normal to anything" method (Cario and Nelson 1997). Two figures are compared: the '
    "silhouette (Rousseeuw 1987) and the gain in likelihood of the mixture over no groups. For each, z says how "
    "many standard deviations of the copies the table stands above them, at its best; the mean of the two "
    "decides."
)
STABILITY = (
    "The figure for a number of groups is the mean agreement of pairs of solutions by the adjusted Rand index "
    "(Hubert and Arabie 1985; the procedure is that of Dolnicar and Leisch 2010): 1 is the same split, 0 no "
    "better than chance."
)
GROUP = (
    "The figure for one group is the mean of its best overlap with a group of each redrawn solution, by Jaccard's "
    "index (Hennig 2007)."
)
ORIGIN = (
    "Whether a group's customers were together with one group fewer too: one minus the entropy of where they come "
    "from, over its largest possible value (Dolnicar, Grün and Leisch 2018)."
)
SURE = "Share of the group's customers whose membership is above .8."
BETWEEN = "Customers whose membership in their own group is .8 or less."
INDEX = "100 × the group's mean or share divided by everyone's. 100 is the average customer, 200 twice as much."
RESPONSE = (
    "Share of yes among those asked, with the range of Wilson (1927) that is 95% sure; under 30 people it is too "
    "few to say."
)
RULE = (
    "The rule is looked for in at most 10,000 customers; its figures are counted over everyone, with the numbers of "
    "the sentence."
)
GOLDEN = (
    "Where no rule holds: at most eight columns, each chosen because it helps a linear classifier most; with the "
    "share of unseen customers it sorts rightly."
)
LIFETIME = (
    "Expected orders of the year ahead by the BG/NBD model (Fader, Hardie and Lee 2005), times the expected "
    "amount of an order by the Gamma-Gamma model (Fader and Hardie 2013): the mean over the customers of a group, "
    "without discounting."
)
SCORES = "A score of 1 to 5 is the percentile of the average rank, in fifths; customers who are equal share it."
STAGES = (
    "A customer's usual gap is the mean of the gaps between their own orders and of one gap that is usual for everyone."
)
SHARES = "Shares are your team's guesses, made to add up to 100%. Nothing was counted."
SENSITIVE = "A sensitive column forms groups only after somebody has written down why it has to."
SAYS = (
    "A column that counts a lot counts as if it stood there twice, one that counts a little as half: its part of the "
    "log-likelihood is multiplied by 2 or by ½."
)
ALL = (Z, STABILITY, GROUP, ORIGIN, SURE, BETWEEN, INDEX, RESPONSE, RULE, GOLDEN, LIFETIME, SCORES, STAGES, SHARES,
       SENSITIVE, SAYS)  # fmt: skip
