"""Django's settings: nothing secret, nothing to configure; the vault brings its own keys.

The secret key signs the cookies of one process and is forgotten with it: a restart asks for the
passphrase anyway.
"""

from __future__ import annotations

import secrets
from pathlib import Path

_DESK = Path(__file__).parent

DEBUG = False
SECRET_KEY = secrets.token_urlsafe(48)
ALLOWED_HOSTS = ["127.0.0.1", "localhost", "[::1]"]
ROOT_URLCONF = "salname.desk.urls"
INSTALLED_APPS = ["django.contrib.staticfiles", "django_htmx", "salname.desk"]
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
USE_TZ = True
TIME_ZONE = "Asia/Baku"
USE_I18N = False  # one gettext catalogue serves pages, commands and the published site alike

DATABASES = {
    "default": {
        "ENGINE": "salname.desk.sqlcipher",
        "NAME": "vault",
        "OPTIONS": {
            "door": "salname.desk.vault.door",
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
        },
    }
}

MIDDLEWARE = [
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "salname.desk.middleware.Sealed",
    "salname.desk.middleware.Speaking",
    "salname.desk.idle.Attending",
    "salname.desk.middleware.Doorkeeper",
    "salname.desk.middleware.Explaining",
]
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Strict"
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
CSRF_COOKIE_HTTPONLY = True
CSRF_COOKIE_SAMESITE = "Strict"
CSRF_COOKIE_AGE = None  # forgotten with the window, so that no cookie tells of the desk
CSRF_FAILURE_VIEW = "salname.desk.pages.unlock.too_old"
# No other site learns where a link was clicked. With "no-referrer" browsers would also hide from
# the desk itself that a form is its own (Origin: null), and every form would be refused.
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

# What is uploaded stays in memory: a temporary file would be plaintext on the disk. Larger uploads
# are refused with a sentence.
FILE_UPLOAD_HANDLERS = ["django.core.files.uploadhandler.MemoryFileUploadHandler"]
FILE_UPLOAD_MAX_MEMORY_SIZE = DATA_UPLOAD_MAX_MEMORY_SIZE = 64 * 1024 * 1024

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [_DESK / "templates"],
        "OPTIONS": {"environment": "salname.desk.jinja.environment"},
    }
]

STATIC_URL = "/static/"
STATICFILES_DIRS = [_DESK / "static", _DESK.parent / "publish" / "static"]
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
LOGGING_CONFIG = None  # nothing of what a vault holds is written to a log
