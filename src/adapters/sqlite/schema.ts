/** Marks the file as a ledger of this program ("CLIM"), so that another program's database is never written to. */
export const APPLICATION_ID = 0x434c494d

/** Layout of the file; raised when a migration is added to `MIGRATIONS`. */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE entry (
    position INTEGER PRIMARY KEY,
    recorded_at TEXT NOT NULL,
    digest BLOB NOT NULL UNIQUE,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    packing TEXT NOT NULL CHECK (packing IN ('plain', 'zstd')),
    body ANY NOT NULL
  ) STRICT;
  CREATE TABLE subject (
    key TEXT PRIMARY KEY,
    digest BLOB NOT NULL,
    position INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE raw_bytes (
    hash BLOB PRIMARY KEY,
    bytes BLOB NOT NULL
  ) STRICT;
  CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries of the ledger never change'); END;
  CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
    BEGIN SELECT RAISE(ABORT, 'entries of the ledger are never deleted'); END;
  `,
]
