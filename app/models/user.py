"""Who reads, judges and annotates."""

from typing import Any, ClassVar

from django.contrib.auth.models import AbstractUser
from django.contrib.auth.models import UserManager as BaseUserManager
from django.db import models


class Role(models.TextChoices):
    """What somebody may do: read; read, add, judge and annotate; or that and administer."""

    READER = "reader"
    ANALYST = "analyst"
    ADMIN = "admin"


class UserManager(BaseUserManager["User"]):
    """Makes users; a superuser is an admin."""

    def create_superuser(
        self, username: str, email: str | None = None, password: str | None = None, **fields: Any
    ) -> "User":
        """As Django's, with the role of an admin."""
        return super().create_superuser(username, email, password, **({"role": Role.ADMIN} | fields))


class User(AbstractUser):
    """A person who signs in. ``role`` decides what they may change; everybody who may sign in may read."""

    role = models.CharField(max_length=16, choices=Role.choices, default=Role.READER)

    objects: ClassVar[UserManager] = UserManager()

    class Meta(AbstractUser.Meta):
        constraints = [models.CheckConstraint(condition=models.Q(role__in=Role.values), name="user_role_known")]

    def __str__(self) -> str:
        return self.get_full_name() or self.username

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Keeps Django's ``is_staff`` (who opens the admin) in step with the role."""
        self.is_staff = self.is_superuser or self.role == Role.ADMIN
        fields = kwargs.get("update_fields")
        if fields is not None and "role" in fields:
            kwargs["update_fields"] = {*fields, "is_staff"}
        super().save(*args, **kwargs)

    @property
    def may_annotate(self) -> bool:
        """Whether they may add articles, judge links, correct claims and write notes."""
        return self.is_active and self.role in (Role.ANALYST, Role.ADMIN)

    @property
    def may_administer(self) -> bool:
        """Whether they may change people, outlets and other people's work."""
        return self.is_active and self.role == Role.ADMIN
