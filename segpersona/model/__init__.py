"""The nouns of segpersona as frozen records. Everything we know is one of these; nothing here computes.

Shares are 0..1, money is in the upload's own currency, an ``index`` compares with everyone: 100 = the average customer.
"""

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
from segpersona.model.research import (
    GroupVoice,
    Heard,
    Note,
    Overused,
    Source,
    SourceKind,
    Theme,
    Verbatim,
    Voices,
)
from segpersona.model.segments import Profile, Response, Rule, Segment, Segmentation, Trait, Verdict, VerdictKind
from segpersona.model.words import LETTERS, Coarse, FileKind, Json, JsonObject, Label, Role

__all__ = [
    "LETTERS",
    "Account",
    "Answer",
    "Aside",
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
    "GroupVoice",
    "Heard",
    "HowRead",
    "Json",
    "JsonObject",
    "Label",
    "Match",
    "Membership",
    "Meter",
    "Note",
    "Overused",
    "Persona",
    "Profile",
    "Project",
    "Ranking",
    "Received",
    "Response",
    "Role",
    "Rule",
    "SavedSegmentation",
    "Score",
    "Segment",
    "Segmentation",
    "Source",
    "SourceKind",
    "Stage",
    "Statement",
    "Targets",
    "Theme",
    "Trait",
    "Upload",
    "Verbatim",
    "Verdict",
    "VerdictKind",
    "Voices",
]
