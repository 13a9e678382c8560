"""The nouns of segpersona as frozen records. Everything we know is one of these; nothing here computes.

Shares are 0..1, money is in the upload's own currency, an ``index`` compares with everyone: 100 = the average customer.
"""

from segpersona.model.basis import SAYS, Basis, Say, Subject
from segpersona.model.cards import Block, Card, Membership, Meter, Stage, Statement
from segpersona.model.data import (
    Account,
    Aside,
    Choices,
    Customers,
    DateOrder,
    Delivery,
    Feature,
    HowRead,
    Match,
    Received,
    Upload,
)
from segpersona.model.memory import Dataset, Project, SavedSegmentation, Targets
from segpersona.model.personas import Answer, EvidenceKind, Persona
from segpersona.model.priorities import Ranking, Score
from segpersona.model.segments import (
    Profile,
    Response,
    Rule,
    Segment,
    Segmentation,
    Solved,
    Trait,
    Verdict,
    VerdictKind,
)
from segpersona.model.words import LETTERS, Coarse, FileKind, Json, JsonObject, Label, Role

__all__ = [
    "LETTERS",
    "SAYS",
    "Account",
    "Answer",
    "Aside",
    "Basis",
    "Block",
    "Card",
    "Choices",
    "Coarse",
    "Customers",
    "Dataset",
    "DateOrder",
    "Delivery",
    "EvidenceKind",
    "Feature",
    "FileKind",
    "HowRead",
    "Json",
    "JsonObject",
    "Label",
    "Match",
    "Membership",
    "Meter",
    "Persona",
    "Profile",
    "Project",
    "Ranking",
    "Received",
    "Response",
    "Role",
    "Rule",
    "SavedSegmentation",
    "Say",
    "Score",
    "Segment",
    "Segmentation",
    "Solved",
    "Stage",
    "Statement",
    "Subject",
    "Targets",
    "Trait",
    "Upload",
    "Verdict",
    "VerdictKind",
]
