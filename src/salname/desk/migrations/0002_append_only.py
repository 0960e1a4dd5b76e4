"""The ledger's tables refuse to be changed, whoever asks: entries are added, never rewritten."""

from django.db import migrations

_REFUSED = [
    (table, event)
    for table in ("desk_logrow", "desk_authorrow", "desk_entryrow", "desk_payloadrow")
    for event in ("UPDATE", "DELETE")
    if (table, event) != ("desk_payloadrow", "DELETE")  # a payload may be erased, never changed
]


def _trigger(table: str, event: str) -> migrations.RunSQL:
    name = f"{table}_no_{event.lower()}"
    return migrations.RunSQL(
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} "
        "BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END",
        f"DROP TRIGGER {name}",
    )


class Migration(migrations.Migration):
    dependencies = [("desk", "0001_initial")]
    operations = [_trigger(table, event) for table, event in _REFUSED]
