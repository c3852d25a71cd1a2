-- How far a running import is: people watch it, from whatever process it runs in.
alter table import_run
  add column last_seen timestamptz,
  add column share double precision not null default 0,
  -- Why it was broken off, where it could still tell.
  add column failure text;
update import_run set last_seen = coalesce(ended, started), share = case when ended is null then 0 else 1 end;
alter table import_run alter column last_seen set not null;

-- How far the synchronisation with a registry is, so that it goes on where it stopped.
create table sync_state (
  source text primary key,
  -- The load that goes on or was broken off: FULL or UPDATE; null where none is open.
  load_kind text check (load_kind in ('FULL', 'UPDATE')),
  load_started timestamptz,
  -- Where the next page begins; null for the first page.
  page_token text,
  pages int not null default 0,
  -- What could not be read in this load.
  rejected int not null default 0,
  -- Day of the registry's data when the load began.
  load_day date,
  -- What the registry updated before this day is in; null before the first full load.
  synced_until date,
  -- The registry's own words on how new its data is.
  data_timestamp text,
  last_success timestamptz,
  last_failure text
);

-- The registry's own counts beside ours, as they were compared last.
create table sync_count (
  source text not null,
  -- MeSH term; empty for all conditions.
  condition text not null,
  status text not null,
  registry_count bigint not null,
  catalogue_count bigint not null,
  checked_at timestamptz not null,
  primary key (source, condition, status)
);
