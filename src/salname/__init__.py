"""Salname: the chronicle of people who defend human rights.

Read the folders in the order of the flow; each may import only what stands above it here, and
names joined by `|` do not see each other (import-linter holds this):

    errors            what can go wrong, each with the sentence the user reads and the next step
    words             pure text: partial dates and terms, scripts, names, languages
    model             the nouns, and the vocabulary as data (model/terms)
    ledger            canonical bytes, entries, chain, keys, evidence, verification
    gather | read     bytes in; text into proposed claims with spans
    match | follow    who is who; cases, versions and the clocks of custody
    count             coverage, trends, overlap, estimate
    share | publish   exchange with partners; the release gate and the chronicle
    desk              the Django shell: pages, storage, actions, command line

The main job: sources in, proposals, a person confirms, a signed ledger, the case with its clock,
a published chronicle out.
"""
