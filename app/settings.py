"""All settings, from the environment (or a ``.env`` file beside ``manage.py``); ``.env.example`` explains each."""

import contextlib
import os
from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.core.management.utils import get_random_secret_key

BASE_DIR = Path(__file__).resolve().parent.parent
LOCAL_HOSTS = ["localhost", "127.0.0.1", "[::1]"]


class Environment(environ.Env):  # type: ignore[misc]
    """Reads the environment; what can't be read is told in one sentence."""

    def bool(self, var: str, default: bool = False) -> bool:
        """On or off, in the usual spellings."""
        words = self.str(var, default="on" if default else "off").strip().lower()
        if words not in {*self.BOOLEAN_TRUE_STRINGS, "off", "false", "no", "n", "0", ""}:
            raise ImproperlyConfigured(f"Set {var} to on or off, not {words!r}.")
        return words in self.BOOLEAN_TRUE_STRINGS

    def int(self, var: str, default: int = 0) -> int:
        """A whole number."""
        words = self.str(var, default=str(default))
        if not words.isdecimal():
            raise ImproperlyConfigured(f"Set {var} to a whole number, not {words!r}.")
        return int(words)


env = Environment()
environ.Env.read_env(BASE_DIR / ".env")

DATA_DIR = Path(env.str("DATA_DIR", default=str(BASE_DIR / "data")))
DATA_DIR.mkdir(parents=True, exist_ok=True)


def database(url: str) -> dict[str, Any]:
    """The connection that ``url`` names. SQLite is set up for several writers: WAL, writes that queue up, not fail."""
    scheme = url.partition("://")[0]
    if scheme not in ("sqlite", "postgresql", "postgres", "psql"):
        raise ImproperlyConfigured("Set DATABASE_URL to sqlite:///PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME.")
    found: dict[str, Any] = environ.Env.db_url_config(url)
    if scheme == "sqlite":
        pragmas = ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON", "cache_size = -32000")
        init = ";".join(f"PRAGMA {pragma}" for pragma in pragmas)
        found["OPTIONS"] = {"transaction_mode": "IMMEDIATE", "timeout": 30, "init_command": init}
        return found
    return found | {"CONN_MAX_AGE": 60, "CONN_HEALTH_CHECKS": True}


def kept_secret_key(path: Path) -> str:
    """The key kept in ``path``, made on first use; only the owner can read it."""
    with (
        contextlib.suppress(FileExistsError),
        open(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "w") as file,
    ):
        file.write(get_random_secret_key())
    key = path.read_text().strip()
    if not key:
        raise ImproperlyConfigured(f"{path} is empty: delete it, so that a new key is made, or set SECRET_KEY.")
    return key


DEBUG = env.bool("DEBUG", default=False)
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=LOCAL_HOSTS)
PUBLIC_HOSTS = [host for host in ALLOWED_HOSTS if host not in LOCAL_HOSTS]
SECRET_KEY = env.str("SECRET_KEY", default="")
if not SECRET_KEY:
    if PUBLIC_HOSTS:
        raise ImproperlyConfigured(
            f"ALLOWED_HOSTS names {PUBLIC_HOSTS[0]}: set SECRET_KEY to at least 50 random characters, kept secret."
        )
    SECRET_KEY = kept_secret_key(DATA_DIR / "secret-key")
if PUBLIC_HOSTS and len(SECRET_KEY) < 50:
    raise ImproperlyConfigured("SECRET_KEY is too short: set it to at least 50 random characters, kept secret.")
if PUBLIC_HOSTS and DEBUG:
    raise ImproperlyConfigured(
        f"ALLOWED_HOSTS names {PUBLIC_HOSTS[0]}: set DEBUG to off, it shows the program's inside."
    )

REQUIRE_SIGN_IN = env.bool("REQUIRE_SIGN_IN", default=False)
PORT = env.int("PORT", default=8000)

DATABASES = {"default": database(env.str("DATABASE_URL", default=f"sqlite:///{DATA_DIR / 'crossclaim.sqlite3'}"))}

INSTALLED_APPS = [
    "app.apps.CrossclaimConfig",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "csp",
    "django_htmx",
]
MIGRATION_MODULES = {"crossclaim": "app.models.migrations"}

MIDDLEWARE = [
    "csp.middleware.CSPMiddleware",  # outermost, so that every response has the policy
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "app.web.access.SignInToReadMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
]

ROOT_URLCONF = "app.urls"
WSGI_APPLICATION = "app.wsgi.application"
ASGI_APPLICATION = "app.asgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
            "libraries": {
                "marking": "app.web.templatetags.marking",
                "naming": "app.web.templatetags.naming",
                "navigation": "app.web.templatetags.navigation",
                "wording": "app.web.templatetags.wording",
            },
        },
    },
]

STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

AUTH_USER_MODEL = "crossclaim.User"
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend", "sesame.backends.ModelBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in ("UserAttributeSimilarityValidator", "MinimumLengthValidator", "CommonPasswordValidator")
]
LOGIN_URL = "sign-in"
LOGIN_REDIRECT_URL = "/"
LOGOUT_REDIRECT_URL = "/"
# A sign-in link serves once, and for an hour.
SESAME_ONE_TIME = True
SESAME_MAX_AGE = 3600

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF, "data:"],
        "font-src": [SELF],
        "connect-src": [SELF],
        "manifest-src": [SELF],
        "form-action": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
X_FRAME_OPTIONS = "DENY"
# No address of a page, such as a one-time link, is told to another site.
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SAMESITE = "Lax"

HTTPS = env.bool("HTTPS", default=bool(PUBLIC_HOSTS))
SECURE_SSL_REDIRECT = SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = HTTPS
SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=31_536_000 if HTTPS else 0)
# Whether other hosts of the domain keep to https too is for those who run them to say.
SILENCED_SYSTEM_CHECKS = ["security.W005", "security.W021"]
if env.bool("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])

# Larger than the largest text that is taken, so that ingest can refuse it with its own sentence.
DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FILES = 500

LANGUAGE_CODE = "en"
TIME_ZONE = "UTC"
USE_TZ = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django": {"handlers": ["console"], "level": "WARNING", "propagate": False}},
}
