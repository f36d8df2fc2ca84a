-- What is appended stays, for the owner of the table too.

create function public.entry_stays() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'overens: entries are not changed or removed' using errcode = 'OV001';
end $$;

create trigger entry_is_not_changed before update or delete or truncate on public.entry
  for each statement execute function public.entry_stays();

create function public.entry_continues() returns trigger language plpgsql
  set search_path = pg_catalog, pg_temp as $$
declare
  last public.entry;
begin
  select * into last from public.entry
    where agreement = new.agreement order by sequence desc limit 1;
  if new.sequence <> coalesce(last.sequence, 0) + 1 then
    raise exception 'overens: the sequence has no gaps' using errcode = 'OV002';
  end if;
  if last.sequence is not null and (new.previous <> last.hash or new.recorded < last.recorded) then
    raise exception 'overens: an entry follows the one before it' using errcode = 'OV003';
  end if;
  return new;
end $$;

create trigger entry_continues_its_chain before insert on public.entry
  for each row execute function public.entry_continues();
