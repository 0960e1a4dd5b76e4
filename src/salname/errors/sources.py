"""What cannot be taken in as a source, and why."""

from __future__ import annotations

from salname.errors.root import N_, SalnameError


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
