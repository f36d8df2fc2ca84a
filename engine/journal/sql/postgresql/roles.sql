-- Least privilege. Run once as the owner of the database, with psql, after the owner has run
-- `overens journal --prepare` (which makes the tables):
--
--   psql -d overens -v reader=overens_reader -v writer=overens_writer -f roles.sql
--
-- The writer can append and read, the reader can read; neither can change, remove, empty or
-- drop anything, nor make anything. Give each a password or a certificate of its own.

select format('create role %I login', :'reader')
  where not exists (select from pg_roles where rolname = :'reader') \gexec
select format('create role %I login', :'writer')
  where not exists (select from pg_roles where rolname = :'writer') \gexec

-- No tables of their own, not even temporary ones: one of the same name would come first.
revoke temporary, create on database :"DBNAME" from public, :"reader", :"writer";
revoke all on schema public from public;
grant usage on schema public to :"reader", :"writer";
revoke all on public.entry, public.journal_version from public, :"reader", :"writer";
grant select on public.entry, public.journal_version to :"reader";
grant select on public.journal_version to :"writer";
grant select, insert on public.entry to :"writer";
