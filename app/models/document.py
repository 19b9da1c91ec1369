"""One address, or one file, of one outlet."""

from django.db import models
from django.db.models import Q

from app.models.outlet import Outlet


class DocumentQuerySet(models.QuerySet["Document"]):
    """Reads of documents."""

    def identified(self, *, outlet: Outlet | None, url: str | None, external_id: str) -> "Document":
        """The document of this outlet at this address, or else of this external id; made when it is new."""
        if url:
            return self.get_or_create(outlet=outlet, url=url, defaults={"external_id": external_id})[0]
        return self.get_or_create(outlet=outlet, url=None, external_id=external_id)[0]


class Document(models.Model):
    """What an outlet published at one place; each text found there is an article, a version of it.

    With an address, outlet and address identify it; a file or pasted text without one is identified by its outlet
    (null where unknown) and its external id.
    """

    outlet = models.ForeignKey(Outlet, on_delete=models.PROTECT, null=True, related_name="documents")
    url = models.URLField(max_length=2000, null=True)  # noqa: DJ001 - null is "no address", "" is not an address
    external_id = models.CharField(max_length=500)
    created = models.DateTimeField(auto_now_add=True)

    objects = DocumentQuerySet.as_manager()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["outlet", "url"], condition=Q(outlet__isnull=False, url__isnull=False), name="document_address"
            ),
            models.UniqueConstraint(
                fields=["url"], condition=Q(outlet__isnull=True, url__isnull=False), name="document_address_no_outlet"
            ),
            models.UniqueConstraint(
                fields=["outlet", "external_id"],
                condition=Q(outlet__isnull=False, url__isnull=True),
                name="document_file",
            ),
            models.UniqueConstraint(
                fields=["external_id"],
                condition=Q(outlet__isnull=True, url__isnull=True),
                name="document_file_no_outlet",
            ),
        ]
        indexes = [models.Index(fields=["external_id"], name="document_external_id")]

    def __str__(self) -> str:
        return self.url or self.external_id
