"""The admin: what is stored, to be read. Writes go through actions; vocabulary is edited elsewhere."""

from typing import TYPE_CHECKING, cast

from django.contrib import admin
from django.db.models import Model
from django.http import HttpRequest

from app import models
from app.actions import people

if TYPE_CHECKING:
    ModelAdmin = admin.ModelAdmin[Model]
else:
    ModelAdmin = admin.ModelAdmin


class ReadOnlyAdmin(ModelAdmin):
    """Shown to admins, changed by nobody here."""

    show_full_result_count = False

    def has_module_permission(self, request: HttpRequest) -> bool:
        """Whether the person may look here."""
        return _may_look(request)

    def has_view_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Whether the person may look here."""
        return _may_look(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Nobody."""
        return False


def _may_look(request: HttpRequest) -> bool:
    return isinstance(request.user, models.User) and request.user.may_administer


@admin.register(models.Outlet)
class OutletAdmin(ReadOnlyAdmin):
    """Publishers."""

    list_display = ("name", "country", "language")
    search_fields = ("name",)


@admin.register(models.Source)
class SourceAdmin(ReadOnlyAdmin):
    """Those who are said to have said it."""

    search_fields = ("name",)


@admin.register(models.Article)
class ArticleAdmin(ReadOnlyAdmin):
    """Texts as received."""

    list_display = ("title", "external_id", "published", "created")
    search_fields = ("title", "external_id")
    exclude = ("received",)


@admin.register(models.Judgement)
class JudgementAdmin(ReadOnlyAdmin):
    """Decisions."""

    list_display = ("id", "verdict", "by", "at", "withdrawn_at")
    list_filter = ("verdict",)
    raw_id_fields = ("left", "right", "question")


@admin.register(models.Annotation)
class AnnotationAdmin(ReadOnlyAdmin):
    """Notes."""

    list_display = ("id", "question", "by", "at", "hidden_at")
    search_fields = ("text",)


@admin.register(models.Proposal)
class ProposalAdmin(ReadOnlyAdmin):
    """What the machine would change."""

    list_display = ("id", "kind", "state", "at")
    list_filter = ("state", "kind")


@admin.register(models.AuditEntry)
class AuditEntryAdmin(ReadOnlyAdmin):
    """Every change."""

    list_display = ("at", "by", "deed", "noun", "object_id")
    list_filter = ("noun", "deed")


@admin.register(models.User)
class UserAdmin(ReadOnlyAdmin):
    """People: who is added here signs in by a link that ``manage.py sign_in_link`` prints."""

    list_display = ("username", "role", "is_active", "last_login")
    list_filter = ("role",)
    search_fields = ("username",)
    fields = ("username", "role", "is_active")

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Admins."""
        return _may_look(request)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        """Admins, of everybody but themselves."""
        return _may_look(request) and obj != request.user

    def get_readonly_fields(self, request: HttpRequest, obj: Model | None = None) -> tuple[str, ...]:
        """A name stays, it stands in the history; who is new may sign in."""
        return ("is_active",) if obj is None else ("username",)

    def save_model(self, request: HttpRequest, obj: models.User, form: object, change: bool) -> None:  # type: ignore[override]
        """By the audited actions."""
        by, role = cast("models.User", request.user), models.Role(obj.role)
        if change:
            people.change(user=obj, role=role, is_active=obj.is_active, by=by)
        else:
            obj.pk = people.add(username=obj.username, role=role, by=by).pk
