"""The tables of a vault: the ledger, and the projections that `rebuild` drops and remakes.

Only `LogRow`, `AuthorRow`, `EntryRow` and `PayloadRow` are the truth, and triggers refuse to
change them. The rest says the same in a shape that pages can ask questions of; each row's key is
the entry it came from, so that a rebuilt table is the incremental one byte for byte.
"""

from __future__ import annotations

import msgspec
from django.db import models

from salname.model.claim import (
    Claim,
    Correction,
    Proposition,
    Quote,
    Stance,
    Visibility,
    Withdrawal,
)
from salname.model.decision import Judgement, Sameness
from salname.model.record import Record
from salname.model.source import Capture, Source

_WORD = 64  # codes, digests in hex, ids


class LogRow(models.Model):
    """The random id of this ledger: one row, written once."""

    log = models.CharField(max_length=_WORD)


class AuthorRow(models.Model):
    """A device that writes entries: its pseudonymous id and its public key."""

    author = models.CharField(max_length=_WORD, unique=True)
    public = models.BinaryField()


class EntryRow(models.Model):
    """One signed line of the ledger, field by field, in the order it came into this vault."""

    v = models.PositiveSmallIntegerField()
    kind = models.CharField(max_length=_WORD)
    author = models.ForeignKey(AuthorRow, models.PROTECT)
    seq = models.PositiveBigIntegerField()
    prev = models.CharField(max_length=_WORD, null=True)
    lamport = models.PositiveBigIntegerField()
    at = models.CharField(max_length=_WORD)
    log = models.CharField(max_length=_WORD)
    commit = models.CharField(max_length=_WORD)
    refs = models.TextField(blank=True)
    signature = models.BinaryField()

    class Meta:
        ordering = ("pk",)
        constraints = (models.UniqueConstraint(fields=("author", "seq"), name="one_entry_a_place"),)


class PayloadRow(models.Model):
    """What an entry commits to; withheld or erased, it is not here and the chain still holds."""

    entry = models.OneToOneField(EntryRow, models.PROTECT, primary_key=True)
    salt = models.BinaryField()
    content = models.BinaryField()


class Projection(models.Model):
    """A row made from one entry. `entry` is that entry's key."""

    entry = models.OneToOneField(
        EntryRow, models.CASCADE, primary_key=True, related_name="+", db_constraint=False
    )

    class Meta:
        abstract = True
        ordering = ("entry",)


class SourceRow(Projection):
    """A source; see `model.source.Source`."""

    code = models.CharField(max_length=_WORD, db_index=True)
    kind = models.CharField(max_length=_WORD)
    title = models.TextField()
    language = models.CharField(max_length=_WORD)
    published = models.CharField(max_length=_WORD, null=True)
    published_how = models.CharField(max_length=_WORD, null=True)
    publisher = models.TextField(null=True)
    address = models.TextField(null=True)
    visibility = models.CharField(max_length=_WORD)
    added_at = models.CharField(max_length=_WORD)

    def value(self) -> Source:
        """The source as the library knows it."""
        return Source(
            id=self.code,
            kind=self.kind,
            title=self.title,
            language=self.language,
            published=self.published,
            published_how=self.published_how,
            publisher=self.publisher,
            address=self.address,
            visibility=Visibility(self.visibility),
        )


class CaptureRow(Projection):
    """The bytes of a source as taken, found by digest; see `model.source.Capture`."""

    source = models.CharField(max_length=_WORD, db_index=True)
    digest = models.CharField(max_length=_WORD, db_index=True)
    text_digest = models.CharField(max_length=_WORD, db_index=True)
    content = models.TextField()

    def value(self) -> Capture:
        """The capture as the library knows it."""
        return msgspec.json.decode(self.content, type=Capture)


class RecordRow(Projection):
    """A person, body, group, place, act or question; see `model.record.Record`."""

    code = models.CharField(max_length=_WORD, db_index=True)
    type = models.CharField(max_length=_WORD, db_index=True)
    kind = models.CharField(max_length=_WORD, null=True)

    def value(self) -> Record:
        """The record as the library knows it."""
        return Record(self.code, self.type, self.kind)


class ClaimRow(Projection):
    """A claim with what became of it.

    `visibility` is the one last disclosed; `gone` is true once the claim was corrected or
    withdrawn.
    """

    code = models.CharField(max_length=_WORD, db_index=True)
    subject = models.CharField(max_length=_WORD, db_index=True)
    property = models.CharField(max_length=_WORD, db_index=True)
    said = models.TextField()
    speaker = models.CharField(max_length=_WORD, db_index=True)
    stance = models.CharField(max_length=_WORD)
    source = models.CharField(max_length=_WORD, db_index=True)
    quote = models.JSONField(null=True)
    said_on = models.CharField(max_length=_WORD, null=True)
    inferred = models.TextField(null=True)
    modality = models.CharField(max_length=_WORD, null=True)
    parent = models.CharField(max_length=_WORD, null=True)
    proposal = models.CharField(max_length=_WORD, null=True)
    visibility = models.CharField(max_length=_WORD, db_index=True)
    gone = models.BooleanField(default=False)

    def value(self) -> Claim:
        """The claim as the library knows it."""
        return Claim(
            id=self.code,
            proposition=Proposition(self.subject, self.property, self.said),
            speaker=self.speaker,
            stance=Stance(self.stance),
            source=self.source,
            quote=None if self.quote is None else Quote(**self.quote),
            said_on=self.said_on,
            inferred=self.inferred,
            modality=self.modality,
            parent=self.parent,
            proposal=self.proposal,
            visibility=Visibility(self.visibility),
        )


class CorrectionRow(Projection):
    """A claim that another stands for; see `model.claim.Correction`."""

    claim = models.CharField(max_length=_WORD, db_index=True)
    replacement = models.CharField(max_length=_WORD)
    reason = models.TextField()

    def value(self) -> Correction:
        """The correction as the library knows it."""
        return Correction(self.claim, self.replacement, self.reason)


class WithdrawalRow(Projection):
    """A claim or decision taken back; see `model.claim.Withdrawal`."""

    target = models.CharField(max_length=_WORD, db_index=True)
    reason = models.TextField()

    def value(self) -> Withdrawal:
        """The withdrawal as the library knows it."""
        return Withdrawal(self.target, self.reason)


class DecisionRow(Projection):
    """What a person made of a proposal; `undone` once it was taken back."""

    code = models.CharField(max_length=_WORD, db_index=True)
    source = models.CharField(max_length=_WORD, db_index=True)
    proposal = models.CharField(max_length=_WORD, db_index=True)
    verdict = models.CharField(max_length=_WORD)
    proposed = models.JSONField()
    claims = models.JSONField()
    reason = models.TextField(null=True)
    author = models.CharField(max_length=_WORD)
    decided_at = models.CharField(max_length=_WORD)
    undone = models.BooleanField(default=False)


class JudgementRow(Projection):
    """Whether two records are one; see `model.decision.Judgement`."""

    left = models.CharField(max_length=_WORD, db_index=True)
    right = models.CharField(max_length=_WORD, db_index=True)
    sameness = models.CharField(max_length=_WORD)
    reason = models.TextField(null=True)
    author = models.CharField(max_length=_WORD)
    judged_at = models.CharField(max_length=_WORD)

    def value(self) -> Judgement:
        """The judgement as the library knows it."""
        return Judgement(self.left, self.right, Sameness(self.sameness), self.reason)


class DisclosureRow(Projection):
    """Who may see which claims from then on; see `model.decision.Disclosure`."""

    claims = models.JSONField()
    visibility = models.CharField(max_length=_WORD)
    reason = models.TextField(null=True)


class ReleaseRow(Projection):
    """A publication: how many claims went out, and the heads of the ledger it was made from."""

    released_at = models.CharField(max_length=_WORD)
    content = models.JSONField()


class ProposalRow(models.Model):
    """What the reader proposes of a source: a cache, made again from the kept text by rebuild.

    `code` is the proposal's own id within its source; `verdict` is empty while it waits.
    """

    key = models.CharField(max_length=2 * _WORD + 1, primary_key=True)
    source = models.CharField(max_length=_WORD, db_index=True)
    code = models.CharField(max_length=_WORD)
    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=_WORD)
    grade = models.CharField(max_length=_WORD)
    rule = models.CharField(max_length=2 * _WORD)
    start = models.PositiveIntegerField()
    content = models.TextField()
    verdict = models.CharField(max_length=_WORD, default="")

    class Meta:
        ordering = ("source", "number")
