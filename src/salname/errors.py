"""What can go wrong, each with the sentence the user reads and the next step.

An error holds message ids, not finished text: the shell translates `sentence` and `next_step` into
the language of whoever reads them and fills in `details`. Details never carry what the vault keeps
secret: no passphrase, no quotation, no name out of a claim.
"""

from __future__ import annotations


def N_(message: str) -> str:  # noqa: N802 - the name gettext tools look for
    """Mark a message for translation without translating it yet."""
    return message


class SalnameError(Exception):
    """The root of everything Salname raises on purpose."""

    sentence = N_("Something went wrong.")
    next_step = N_("Try again; nothing was changed.")

    def __init__(self, **details: object) -> None:
        super().__init__(self.sentence)
        self.details = details

    def fill(self, message: str) -> str:
        """The message with the details in the places of its braces."""
        return message.format_map(_Shown(self.details))

    def __str__(self) -> str:
        return f"{self.fill(self.sentence)} {self.fill(self.next_step)}"


class _Shown(dict[str, object]):
    """Details for a sentence; one that is missing shows its own name rather than a second error."""

    def __missing__(self, key: str) -> str:
        return f"{{{key}}}"


class BadDate(SalnameError):
    """A date or length of time that cannot be read."""

    sentence = N_("“{value}” is not a date we can read.")
    next_step = N_("Write 2024, 2024-12, 2024-12-04, ~2024, or a range 2024-12-03/2024-12-05.")


class BadTerm(SalnameError):
    """A length of time that cannot be read."""

    sentence = N_("“{value}” is not a length of time we can read.")
    next_step = N_("Write P4M for four months, P2M7D for two months and seven days.")


class VaultLocked(SalnameError):
    """Something was asked of a vault that is not open."""

    sentence = N_("The vault is locked.")
    next_step = N_("Open it with its passphrase and try again.")


class SqlCipherMissing(SalnameError):
    """The database driver cannot encrypt; nothing may be written with it."""

    sentence = N_("The database would not be encrypted: SQLCipher is missing.")
    next_step = N_("Install the package “sqlcipher3” as it came with Salname. Nothing was written.")


class WrongKey(SalnameError):
    """The database does not open with the key of this vault."""

    sentence = N_("The database of this vault does not open with its key.")
    next_step = N_("Put back the database file that belongs to this vault, from a copy.")


class NoVault(SalnameError):
    """A command needs a vault and none was named."""

    sentence = N_("No vault was named.")
    next_step = N_("Give --vault FOLDER or set SALNAME_VAULT; “salname init FOLDER” makes one.")


class NoSuchSource(SalnameError):
    """A source id that is not in the ledger."""

    sentence = N_("There is no source “{source}” in this vault.")
    next_step = N_("“salname review” without a source lists them.")


class NoSuchProposal(SalnameError):
    """A proposal id that the reader did not make of this source."""

    sentence = N_("The source has no proposal “{proposal}”.")
    next_step = N_("“salname review SOURCE --list” shows them all.")


class AlreadyDecided(SalnameError):
    """A proposal that a person has accepted or rejected before."""

    sentence = N_("Proposal “{proposal}” was decided before.")
    next_step = N_("Undo that decision first, then decide anew.")


class NoSuchDecision(SalnameError):
    """A decision that is not in the ledger or was undone."""

    sentence = N_("There is no decision “{decision}” that could be undone.")
    next_step = N_("Reload the page: someone may have undone it already.")


class NoSuchRecord(SalnameError):
    """A record id or name that is not in the ledger."""

    sentence = N_("Nothing is recorded under “{record}”.")
    next_step = N_("Check the spelling; only what a person has accepted is recorded.")


class SeveralRecords(SalnameError):
    """A name that several records carry, not yet judged to be one."""

    sentence = N_("Several records carry this name: {records}.")
    next_step = N_("Give the id of one, or judge whether they are the same.")


class NoSuchClaim(SalnameError):
    """A claim id that is not in the ledger or no longer counts."""

    sentence = N_("There is no claim “{claim}” that counts today.")
    next_step = N_("Reload the page: it may have been corrected or withdrawn.")


class EmptySource(SalnameError):
    """A file, page or pasted text without a word in it."""

    sentence = N_("There is no text in this.")
    next_step = N_("Open it and look; if the words are a picture, type or paste them in.")


class NotText(SalnameError):
    """A picture, a PDF, a program: bytes that spell no text."""

    sentence = N_("This file is not text that can be read here.")
    next_step = N_("Give a text file or a web page, or paste the words in.")


class TooLarge(SalnameError):
    """More than a text that people wrote can be."""

    sentence = N_("This is larger than {megabytes} MB.")
    next_step = N_("Cut it into parts and gather each; the original stays where it is.")


class UnknownEncoding(SalnameError):
    """Bytes that spell no text in the alphabets tried."""

    sentence = N_("The letters of this text could not be made out (tried {tried}).")
    next_step = N_("Say which encoding it has, or save it anew as UTF-8.")


class NulBytes(SalnameError):
    """Text with a NUL byte in it: damaged, or made to hide something."""

    sentence = N_("This text holds a NUL byte (at character {place}): it may be damaged.")
    next_step = N_("Get the file anew, or open it, check it and save it as UTF-8.")


class FutureDate(SalnameError):
    """A source cannot have been published later than today."""

    sentence = N_("{value} has not come yet; today is {today}.")
    next_step = N_("Check the year and the order of day and month.")


class NoSuchFile(SalnameError):
    """A path where nothing is."""

    sentence = N_("There is no file “{path}”.")
    next_step = N_("Check the name and the folder.")


class NotAFile(SalnameError):
    """A folder where a file was meant."""

    sentence = N_("“{path}” is a folder.")
    next_step = N_("Name the files in it one by one.")


class CannotReadFile(SalnameError):
    """A file the system does not let us read."""

    sentence = N_("“{path}” could not be read: {reason}.")
    next_step = N_("Check who may read it, or copy it to where you may.")


class BadAddress(SalnameError):
    """Something that is no web address."""

    sentence = N_("“{address}” is no web address.")
    next_step = N_("Copy it whole from the browser; it begins with https:// or http://.")


class UnreachableAddress(SalnameError):
    """A server that does not answer, breaks off or takes too long."""

    sentence = N_("{address} does not answer.")
    next_step = N_("Check the connection and try later, or save the page and give the file.")


class PageRefused(SalnameError):
    """A server that answers with something else than the page."""

    sentence = N_("{address} did not give the page (answer {status}).")
    next_step = N_("Open it in a browser; save the page there and give the file.")


class NotCanonical(SalnameError):
    """A value or bytes outside the one form of the ledger; `reason` is a code, never content."""

    sentence = N_("This cannot be written in the one form of the ledger ({reason}).")
    next_step = N_("Nothing was written. Leave out unusual characters, or report it.")


class DoesNotFollow(SalnameError):
    """Entries that do not continue their author's chain: a fork, a gap, a replay, a stranger."""

    sentence = N_("Entry {seq} does not follow the last entry of its author.")
    next_step = N_("Nothing was written. Close other windows on this vault and try again.")


class WrongPassphrase(SalnameError):
    """No slot of the vault opens with this passphrase."""

    sentence = N_("The passphrase does not open this vault.")
    next_step = N_("Check the keyboard layout and capitals, and type it again.")


class WeakPassphrase(SalnameError):
    """A passphrase below the floor: it would be guessed from a seized disk."""

    sentence = N_("This passphrase is too easy to guess.")
    next_step = N_("Take {length} characters or more, at best five words that no one has said.")


class CostTooLow(SalnameError):
    """A cost of guessing below what protects a passphrase on a seized disk."""

    sentence = N_("The cost of guessing the passphrase would be too low.")
    next_step = N_("Use at least {mebibytes} MiB and {passes} passes.")


class TooLittleMemory(SalnameError):
    """The machine has not the memory that opening the vault was made to cost."""

    sentence = N_("There is not enough free memory to open the vault ({mebibytes} MiB).")
    next_step = N_("Close other programs and try again.")


class VaultBusy(SalnameError):
    """Another process has the vault open; two writers would fork its chain."""

    sentence = N_("The vault is open in another program.")
    next_step = N_("Close it there, then try again.")


class NotAVault(SalnameError):
    """A folder that no vault was made in."""

    sentence = N_("“{folder}” is not a vault.")
    next_step = N_("Check the path, or make one there with “salname init”.")


class AlreadyAVault(SalnameError):
    """Making a vault where one is: it would lose the one that is there."""

    sentence = N_("“{folder}” is a vault already.")
    next_step = N_("Open it, or choose another folder for a new one.")


class FolderNotEmpty(SalnameError):
    """Making a vault among other files: they would be left unencrypted beside it."""

    sentence = N_("“{folder}” is not empty.")
    next_step = N_("Choose a new folder for the vault.")


class DamagedVault(SalnameError):
    """A file that opens the vault was changed or cut short."""

    sentence = N_("The file “{file}” of the vault is damaged or missing.")
    next_step = N_("Put that file back from a copy of the vault; the rest may be whole.")


class NewerVault(SalnameError):
    """A vault made by a later version of the program."""

    sentence = N_("This vault was made by a newer version of Salname.")
    next_step = N_("Install the newer version; this one would not understand it.")


class ReadOnlyFolder(SalnameError):
    """A folder that we may not write to."""

    sentence = N_("Nothing can be written to “{folder}”.")
    next_step = N_("Choose another folder, or ask for the right to write there.")


class DiskFull(SalnameError):
    """The disk takes no more; what was being written is not there, what was before is whole."""

    sentence = N_("The disk is full.")
    next_step = N_("Free some space and try again; nothing written before was harmed.")


class NoSuchEvidence(SalnameError):
    """Evidence that is not in the vault."""

    sentence = N_("The evidence {digest} is not in this vault.")
    next_step = N_("Put back the folder “evidence” from a copy of the vault.")


class DamagedEvidence(SalnameError):
    """An evidence file whose bytes were changed or cut short."""

    sentence = N_("The evidence file {file} is damaged.")
    next_step = N_("Put that file back from a copy of the vault.")


class BadVocabulary(SalnameError):
    """A file of the vocabulary that breaks its rules; `file` and `key` say where."""

    sentence = N_("The vocabulary file {file} has a fault at “{key}”.")
    next_step = N_("Correct that row; the pages of the reference show how a row is written.")


class UnreadableVocabulary(BadVocabulary):
    """A file that is no YAML, no CSV or not in UTF-8."""

    sentence = N_("The vocabulary file {file} cannot be read (line {place}).")
    next_step = N_("Check indentation, quotes and colons there, and save it as UTF-8.")


class UnknownVocabularyFile(BadVocabulary):
    """A file whose name is none of ours: it would be left unread without a word."""

    sentence = N_("There is no vocabulary called {file}.")
    next_step = N_("Name it as one of these: {known}.")


class ClosedVocabulary(BadVocabulary):
    """A list whose rows the program knows each by name: nobody can add to it."""

    sentence = N_("Nothing can be added to {file}: the program counts on just the rows it has.")
    next_step = N_("Take that file out of the folder “vocabulary”.")


class UnquotedVocabulary(BadVocabulary):
    """A word YAML reads as true or false: yes, no, on, off."""

    sentence = N_("In {file}, “{key}” is read as yes or no.")
    next_step = N_('Put the word into quotes: "yes", "no", "on", "off".')


class UnknownVocabularyKey(BadVocabulary):
    """A key that rows of this list do not have."""

    sentence = N_("In {file}, nothing is known by the key “{key}”.")
    next_step = N_("Use one of these: {known}.")


class MissingVocabularyKey(BadVocabulary):
    """A row without a key that every row has, such as a label in one of the languages."""

    sentence = N_("In {file}, “{key}” is missing.")
    next_step = N_("Add it; labels are needed in az, ru and en.")


class DuplicateVocabularyCode(BadVocabulary):
    """A code that is taken."""

    sentence = N_("In {file}, the code “{key}” stands twice or is taken already.")
    next_step = N_("Choose another code; records are held under the first.")


class BadVocabularyCode(BadVocabulary):
    """A code with other letters than codes have."""

    sentence = N_("In {file}, “{key}” cannot be a code.")
    next_step = N_("Use small letters a to z, digits and _, beginning with a letter.")


class BadVocabularyValue(BadVocabulary):
    """A value of another sort than its key holds: empty, a list for a word, no number."""

    sentence = N_("In {file}, the value of “{key}” is not of the sort it should be.")
    next_step = N_("Compare it with a row that works.")


class UnknownVocabularyCode(BadVocabulary):
    """A row that names a code of another list, which has none such."""

    sentence = N_("In {file}, “{key}” names “{code}”, which does not exist.")
    next_step = N_("Use one of these: {known}.")


class AnswersWaiting(SalnameError):
    """A denial, reason or report whose other half nobody has decided about yet."""

    sentence = N_("Proposal “{proposal}” speaks to “{first}”, which is not decided yet.")
    next_step = N_("Decide “{first}” first: accept it or reject it.")


class CannotChange(SalnameError):
    """A detail of a proposal that it does not have, or a value it cannot take."""

    sentence = N_("“{what}” of this proposal cannot be changed so.")
    next_step = N_("Choose one of the details shown; nothing was recorded.")


class SameRecord(SalnameError):
    """A judgement about one record and itself."""

    sentence = N_("These are one and the same record already.")
    next_step = N_("Choose another one.")


class BadLaw(SalnameError):
    """A file of law that breaks its form; `place` says where, in the words of the reader."""

    sentence = N_("The file of law {file} has a fault: {place}.")
    next_step = N_("Correct it there; a rule that is not understood must not set a date.")


class WordsNotInSource(SalnameError):
    """A quotation given by a person that does not stand in the source word for word."""

    sentence = N_("These words do not stand in the source like this.")
    next_step = N_("Open the source, copy them exactly, and paste them in.")


class ForeignFolder(SalnameError):
    """A folder meant for the site that holds something else."""

    sentence = N_("“{path}” holds something that is not of the published site: {file}.")
    next_step = N_("Nothing was changed. Choose an empty folder, or move that file away.")


class CannotWriteFolder(SalnameError):
    """A folder the system does not let us write."""

    sentence = N_("“{path}” could not be written: {reason}.")
    next_step = N_("Nothing was published. Check who may write there, or choose another folder.")


class InsideVault(SalnameError):
    """A public site written into the folder that is kept secret."""

    sentence = N_("“{folder}” is inside the vault.")
    next_step = N_("Choose a folder beside it: what is published is not secret.")


class PortTaken(SalnameError):
    """Another program listens where the desk should."""

    sentence = N_("Port {port} is taken by another program.")
    next_step = N_("Close that program, or choose another port with --port.")


class MissingColumn(SalnameError):
    """A table lacks a column that is needed."""

    sentence = N_("The table {file} has no column “{column}”.")
    next_step = N_("Its first line must name the columns; add this one and try again.")


class FormTooOld(SalnameError):
    """A form that this run of the desk did not hand out: an old window, or another site."""

    sentence = N_("This form is from before, and nothing was done with it.")
    next_step = N_("Open the vault again, go back to the page and repeat what you did.")


class NoSuchPage(SalnameError):
    """An address of the desk that leads nowhere."""

    sentence = N_("There is no such page.")
    next_step = N_("Go back, or begin again from Today.")
