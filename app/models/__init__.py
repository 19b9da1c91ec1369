"""What is stored: one model a file, each with its QuerySet."""

from app.models.annotation import Annotation
from app.models.answer import Answer
from app.models.article import Article
from app.models.audit_entry import AuditEntry
from app.models.batch import Batch
from app.models.claim import Claim, ClaimKey
from app.models.document import Document
from app.models.judgement import Judgement
from app.models.lineage import Lineage
from app.models.link import Link
from app.models.outlet import Outlet, OutletDomain
from app.models.profile import ArticleKey, Profile
from app.models.proposal import Proposal, ProposalKind, ProposalState
from app.models.question import Question
from app.models.reading import Reading
from app.models.relation import Relation
from app.models.run import Run, RunKind
from app.models.source import Source
from app.models.user import Role, User

__all__ = [
    "Annotation",
    "Answer",
    "Article",
    "ArticleKey",
    "AuditEntry",
    "Batch",
    "Claim",
    "ClaimKey",
    "Document",
    "Judgement",
    "Lineage",
    "Link",
    "Outlet",
    "OutletDomain",
    "Profile",
    "Proposal",
    "ProposalKind",
    "ProposalState",
    "Question",
    "Reading",
    "Relation",
    "Role",
    "Run",
    "RunKind",
    "Source",
    "User",
]
