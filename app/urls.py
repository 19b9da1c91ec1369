"""The addresses of the installation."""

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("", include("app.web.urls")),
    path("admin/", admin.site.urls),
]
