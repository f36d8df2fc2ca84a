-- The journal: one row per entry, one chain per agreement (engine/journal/entry.py).
-- As in SQLite, all but `sequence` is text, written as it is hashed.

create table public.entry (
  agreement text collate "C" not null check (agreement <> ''),
  sequence integer not null check (sequence >= 1),
  id text collate "C" not null check (id <> ''),
  recorded text collate "C" not null
    check (recorded ~ '^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-6]\d\.\d{6}Z$'),
  day text collate "C" not null check (day ~ '^\d{4}-[01]\d-[0-3]\d$'),
  recorded_by text collate "C" not null,
  event text collate "C" not null check (event::json is not null),
  previous text collate "C" not null unique check (length(previous) = 64),  -- no chain forks
  hash text collate "C" not null unique check (length(hash) = 64),
  primary key (agreement, sequence),
  unique (agreement, id)
);
