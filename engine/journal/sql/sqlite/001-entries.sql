-- The journal: one row per entry, one chain per agreement (engine/journal/entry.py).
-- All but `sequence` is text, written as it is hashed. Rows lie by agreement, so that a
-- question about one does not read the others.

create table entry (
  agreement text not null check (agreement <> ''),
  sequence integer not null check (sequence >= 1),
  id text not null check (id <> ''),
  recorded text not null check (recorded glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9][0-9][0-9][0-9]Z'),
  day text not null check (day glob '[0-9][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  recorded_by text not null,
  event text not null check (json_valid(event)),
  previous text not null unique check (length(previous) = 64),  -- no chain forks
  hash text not null unique check (length(hash) = 64),
  primary key (agreement, sequence),
  unique (agreement, id)
) strict, without rowid;
