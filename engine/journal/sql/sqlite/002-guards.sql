-- What is appended stays. `insert or replace` would take a row away without a delete, so the
-- insert trigger itself refuses every value that is used already.

create trigger entry_is_not_changed before update on entry
begin
  select raise(abort, 'overens: entries are not changed');
end;

create trigger entry_is_not_removed before delete on entry
begin
  select raise(abort, 'overens: entries are not removed');
end;

create trigger entry_continues_its_chain before insert on entry
begin
  select raise(abort, 'overens: the sequence has no gaps')
  where new.sequence is not 1 + coalesce(
    (select max(sequence) from entry where agreement = new.agreement), 0);
  select raise(abort, 'overens: an entry follows the one before it')
  where exists (
    select 1 from entry
    where agreement = new.agreement and sequence = new.sequence - 1
      and (hash is not new.previous or recorded > new.recorded));
  select raise(abort, 'overens: an id is used once')
  where exists (select 1 from entry where agreement = new.agreement and id = new.id);
  select raise(abort, 'overens: a hash is used once')
  where exists (select 1 from entry where hash = new.hash or previous = new.previous);
end;
