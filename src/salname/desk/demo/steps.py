"""Each step of the demo calls what a page or a command calls, and says what came of it."""

from __future__ import annotations

import secrets
import shutil
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from salname.desk.book import read_book
from salname.desk.demo.texts import Sample, samples
from salname.desk.record.actions.accept import accept_many
from salname.desk.record.actions.gather import gather_source
from salname.desk.record.actions.judge import judge
from salname.desk.record.actions.publish import COUNTRY, publish
from salname.desk.record.queries import spellings_of_people, waiting_of
from salname.desk.vault import OpenVault, lock, make_vault, open_vault
from salname.desk.verifying import verify_vault
from salname.errors import FolderNotEmpty
from salname.follow.case import case_of
from salname.follow.rules import law_of
from salname.gather.files import read_file
from salname.model.book import Book
from salname.model.claim import Visibility
from salname.model.decision import Sameness
from salname.publish.called import court_listed
from salname.publish.edition import people_in
from salname.publish.wording import tell
from salname.words.languages import gettext as _
from salname.words.languages import ngettext
from salname.words.names import key

MARK = "made-by-the-demo"
SITE, VAULT, PASSPHRASE = "site", "vault", "passphrase"
_WORDS = 6  # groups of four letters: 120 random bits

Say = Callable[[str], None]


@dataclass(frozen=True)
class Demo:
    """Where the demo put things."""

    vault: Path
    passphrase: Path
    site: Path


def run(folder: Path, say: Say) -> Demo:
    """The whole line, from an empty folder to a published site; a former demo is made anew."""
    places = Demo(folder / VAULT, folder / PASSPHRASE, folder / SITE)
    clear(folder)
    secret = new_passphrase(places.passphrase)
    make_vault(places.vault, secret)
    say(_("Made an encrypted vault in {folder}.").format(folder=places.vault))
    try:
        for line in steps(open_vault(places.vault, secret), places):
            say(line)
    finally:
        lock()
    return places


def clear(folder: Path) -> None:
    """Take away what a former demo made here, and nothing that is not the demo's."""
    if folder.is_dir() and any(folder.iterdir()):
        if not (folder / MARK).is_file():
            raise FolderNotEmpty(folder=folder)
        for name in (VAULT, SITE):
            shutil.rmtree(folder / name, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()


def new_passphrase(file: Path) -> str:
    """A fresh passphrase, in a file only its owner reads. Only a demo leaves one lying about."""
    letters = "abcdefghijkmnopqrstuvwxyz234567"
    groups = ("".join(secrets.choice(letters) for _ in range(4)) for _ in range(_WORDS))
    secret = "-".join(groups)
    file.unlink(missing_ok=True)
    file.touch(mode=0o600)
    file.write_text(secret + "\n", encoding="utf-8")
    return secret


def steps(vault: OpenVault, places: Demo) -> Iterator[str]:
    """Gather and read, confirm, say who is the same, look at the cases, publish, verify."""
    for sample in samples():
        yield from gathered_and_confirmed(vault, sample)
    yield from judged(vault)
    yield from told(vault)
    site = publish(vault, places.site, name=_("Demo of Salname"))
    yield _("Published {files} files to {folder}.").format(files=site.files, folder=site.out)
    report = verify_vault(vault)
    holds = _("The ledger holds: {entries} signed entries, {claims} claims.")
    broken = _("The ledger does not hold: {count} faults.")
    words = holds if report.holds else broken
    yield words.format(entries=report.entries, claims=report.claims, count=len(report.faults))


def gathered_and_confirmed(vault: OpenVault, sample: Sample) -> Iterator[str]:
    """Keep a text, and accept of its proposals what a reviewer would."""
    began = perf_counter()
    kept = gather_source(
        vault,
        read_file(sample.path, today=vault.today()),
        published=sample.published,
        title=sample.title,
        publisher=sample.publisher,
        visibility=Visibility.PUBLIC,
    )
    waiting = [row.code for row in waiting_of(kept.source_id)]
    words = ngettext(
        "Gathered and read {file} in {seconds:.1f} s: {count} proposal.",
        "Gathered and read {file} in {seconds:.1f} s: {count} proposals.",
        len(waiting),
    )
    spent = perf_counter() - began
    yield words.format(file=sample.path.name, seconds=spent, count=len(waiting))
    if waiting:
        claims = sum(len(one.claims) for one in accept_many(vault, kept.source_id, waiting))
        done = ngettext("Confirmed them: {count} claim.", "Confirmed them: {count} claims.", claims)
        yield done.format(count=claims)


def judged(vault: OpenVault) -> Iterator[str]:
    """The texts speak of one case: what has one name, and acts of one kind, are judged the same.

    A reviewer looks at each pair; here the texts are known to be about the same events.
    """
    reason = _("The same, in texts about one case.")
    count = 0
    for alike in (same_people, same_bodies, same_acts):
        for left, right in alike(read_book()):
            judge(vault, left, right, Sameness.SAME, reason=reason)
            count += 1
    words = ngettext(
        "Judged {count} pair of records the same.",
        "Judged {count} pairs of records the same.",
        count,
    )
    yield words.format(count=count)


def same_people(book: Book) -> Iterator[tuple[str, str]]:
    """The first record of a name with each other one whose name sounds the same."""
    spellings = spellings_of_people(book).items()
    return _pairs((key(names[0]), record) for record, names in spellings)


def same_bodies(book: Book) -> Iterator[tuple[str, str]]:
    """Bodies of one name, and courts that our list of courts knows for the same one."""
    names = ((one, book.name(one.id)) for one in book.records.values() if one.type == "body")
    return _pairs(
        ((body.kind, court_listed(name) or key(name)), body.id) for body, name in names if name
    )


def same_acts(book: Book) -> Iterator[tuple[str, str]]:
    """Acts of one kind done to one person; charges only when they are for the same offence."""
    law = law_of(COUNTRY)
    offences = {
        claim.proposition.subject: law.articles_for(claim.proposition.value)
        or (claim.proposition.value.casefold(),)
        for claim in book.live()
        if claim.proposition.property == "offence"
    }
    done = (claim.proposition for claim in book.live() if claim.proposition.property == "done_to")
    return _pairs(
        (
            (book.records[one.subject].kind, book.head(one.value), offences.get(one.subject)),
            one.subject,
        )
        for one in done
    )


def _pairs(known: Iterable[tuple[Hashable, str]]) -> Iterator[tuple[str, str]]:
    first: dict[Hashable, str] = {}
    for what, record in known:
        one = first.setdefault(what, record)
        if one != record:
            yield one, record


def told(vault: OpenVault) -> Iterator[str]:
    """What the case of each person says today, in its first sentences."""
    book = read_book()
    for person in people_in(book):
        case = case_of(book, person, today=vault.today(), law=law_of(COUNTRY))
        if case.status:
            yield f"{case.name}: " + " ".join(tell(note) for note in case.status)
