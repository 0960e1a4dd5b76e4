"""Vocabulary and law files with a slip in them; the place is named."""

from __future__ import annotations

from salname.errors.root import N_, SalnameError


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


class BadLaw(SalnameError):
    """A file of law that breaks its form; `place` says where, in the words of the reader."""

    sentence = N_("The file of law {file} has a fault: {place}.")
    next_step = N_("Correct it there; a rule that is not understood must not set a date.")
