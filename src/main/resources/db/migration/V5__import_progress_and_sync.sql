-- How far a running import is: people watch it, from whatever process it runs in.
alter table import_run
  add column last_seen timestamptz,
  add column share double precision not null default 0;
update import_run set last_seen = coalesce(ended, started), share = case when ended is null then 0 else 1 end;
alter table import_run alter column last_seen set not null;
