"""An invented arrest, told twice, and a reader that knows both tellings."""

from __future__ import annotations

from salname.read.document import Document
from salname.read.proposal import Proposal, Slot

PERSON, LAWYER, GROUP = "Sabina Dashdamirli", "Orkhan Buludlu", "Chinar Rights"

REPORT = (
    "Journalist held for two months\n\n"
    "On 20 February 2026 Sabina Dashdamirli, a journalist, was arrested in Goychol. The next day "
    "the Goychol District Court ordered her held for two months. The prosecutor charges her with "
    "smuggling and tax evasion.\n\n"
    "Dashdamirli denies the charges. Her lawyer Orkhan Buludlu said that she links her arrest to "
    "her articles about the court.\n\n"
    "The town of Goychol lies by a lake. It rains there in the spring.\n\n"
    "The group Chinar Rights said there is pressure on journalists, and it is growing. Officials "
    "say that there is no pressure on journalists.\n"
)
NOTE = (
    "Sabina Dashdamirli's term is extended\n\n"
    "On 27 February 2026 the court extended the custody of Sabina Dashdamirli by one month.\n"
)


def reader(document: Document) -> list[Proposal]:
    """What a reader would propose of the two texts; of any other, nothing."""
    if document.text.startswith(REPORT[:30]):
        return _report()
    return _note() if document.text.startswith(NOTE[:30]) else []


def _report() -> list[Proposal]:
    return [
        _mention(PERSON, "person", role="journalist"),
        _mention(LAWYER, "person", role="lawyer"),
        _mention("The prosecutor", "group", kind="prosecutors"),
        _mention("Officials", "group", kind="officials"),
        _mention(GROUP, "body", kind="organisation"),
        _act(
            "arrest",
            "On 20 February 2026 Sabina Dashdamirli, a journalist, was arrested in Goychol",
            date=("2026-02-20", "20 February 2026"),
            place=("Goychol", "Goychol"),
        ),
        _act(
            "remand",
            "The next day the Goychol District Court ordered her held for two months",
            grade="B",
            date=Slot("2026-02-21", None, "the day after the day named before"),
            court=("Goychol District Court", "Goychol District Court"),
            term=("P2M", "two months"),
        ),
        _act(
            "charge",
            "The prosecutor charges her with smuggling and tax evasion",
            speaker="The prosecutor",
            speaker_kind="group",
            marks=("Word and number disagree.",),
            charges=[("smuggling", "smuggling"), ("tax evasion", "tax evasion")],
        ),
        _act(
            "denial",
            "Dashdamirli denies the charges",
            speaker=PERSON,
            speaker_kind="person",
            stance="denies",
            answers="charge",
        ),
        _said("reported", "Her lawyer Orkhan Buludlu said", LAWYER),
        _said(
            "reason",
            "she links her arrest to her articles about the court",
            PERSON,
            answers="arrest",
            parent="reported",
            slots={"reason": Slot("her articles about the court", None, None)},
        ),
        _said(
            "growing",
            "there is pressure on journalists, and it is growing",
            GROUP,
            speaker_kind="body",
            question="pressure_on_journalists",
            rule="said.plainly",
        ),
        _said(
            "none",
            "there is no pressure on journalists",
            "Officials",
            speaker_kind="group",
            stance="denies",
            question="pressure_on_journalists",
            rule="said.plainly",
        ),
    ]


def _note() -> list[Proposal]:
    return [
        _mention(PERSON, "person", text=NOTE),
        _act(
            "extension",
            "the court extended the custody of Sabina Dashdamirli by one month",
            text=NOTE,
            term=("P1M", "one month"),
            date=("2026-02-27", "27 February 2026"),
        ),
    ]


def _span(words: str, text: str = REPORT) -> tuple[int, int]:
    start = text.index(words)
    return (start, start + len(words))


def _slot(given: Slot | tuple[str, str], text: str) -> Slot:
    return given if isinstance(given, Slot) else Slot(given[0], _span(given[1], text))


def _mention(name: str, type_: str, *, text: str = REPORT, **slots: str) -> Proposal:
    return Proposal(
        id=f"m-{type_}-{len(name)}",
        kind="mention",
        type=type_,
        span=_span(name, text),
        text=name,
        subject=name,
        slots={key: Slot(value) for key, value in slots.items()},
    )


def _act(type_: str, words: str, *, text: str = REPORT, grade: str = "A", **given) -> Proposal:
    details = {
        key: given.pop(key)
        for key in ("speaker", "speaker_kind", "stance", "answers", "marks")
        if key in given
    }
    slots = {
        name: tuple(_slot(one, text) for one in value)
        if isinstance(value, list)
        else _slot(value, text)
        for name, value in given.items()
    }
    return Proposal(
        id=type_,
        kind="act",
        type=type_,
        span=_span(words, text),
        text=words,
        subject=PERSON,
        subject_kind="person",
        subject_span=_span(PERSON, text),
        slots=slots,
        rule=f"act.{type_}",
        rule_words=f"A sentence that tells of {type_}",
        grade=grade,
        **details,
    )


def _said(id_: str, words: str, speaker: str, *, rule: str = "", **details) -> Proposal:
    return Proposal(
        id=id_,
        kind="statement",
        type="said",
        span=_span(words),
        text=words,
        speaker=speaker,
        rule=rule or f"said.{id_}",
        rule_words="A verb of saying",
        **{"speaker_kind": "person", **details},
    )
