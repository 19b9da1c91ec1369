"""The one Django application of the project."""

from django.apps import AppConfig


class CrossclaimConfig(AppConfig):
    """Label ``crossclaim``: it names the tables, and the user model ``crossclaim.User``."""

    name = "app"
    label = "crossclaim"
    verbose_name = "Crossclaim"
    default_auto_field = "django.db.models.BigAutoField"
