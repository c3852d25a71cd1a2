-- One trial, several sources; and what changed when.

create table trial_source (
  -- The record's id as the source writes it.
  record_id text not null,
  registry text not null,
  trial_id text not null references trial,
  -- The record's id in the one way in which ids are compared, and the others that tell what trial it
  -- is about: its former ones and those in other registries. Sponsors' numbers are not among them.
  own_id text not null,
  also text[] not null,
  source_url text,
  -- Null where the source gives no date; any dated snapshot is newer.
  as_of date,
  -- A restatement that waits for the registry's own record.
  stand_in boolean not null,
  -- SHA-256 of what the source says, but its date.
  content_hash text not null,
  first_seen timestamptz not null,
  last_seen timestamptz not null,
  -- The day from which the source does not list the record.
  gone_since date,
  -- What the source says, as JSON; null where the trial's own row says just the same.
  content text,
  primary key (record_id, registry)
);
create index trial_source_own_id on trial_source (own_id);
create index trial_source_also on trial_source using gin (also) with (fastupdate = off)
  where also <> '{}';
create index trial_source_trial on trial_source (trial_id);

-- The ids in "also" are read when the record comes again.
insert into trial_source
  select id, registry, id, id, '{}', source_url, as_of, stand_in, content_hash,
         first_seen, last_seen, null, null
  from trial;

alter table trial
  drop column stand_in,
  drop column last_seen,
  add column several_sources boolean not null default false,
  add column former_ids text[] not null default '{}',
  add column gone_since date;
alter table trial
  alter column several_sources drop default,
  alter column former_ids drop default;
create index trial_former_ids on trial using gin (former_ids) where former_ids <> '{}';

-- Only ever added to. Changes of a trial that became part of another one stay under its former id.
create table trial_change (
  change_no bigint not null,
  ordinal int not null,
  trial_id text not null,
  at timestamptz not null,
  kind text not null,
  -- The site, the source or the former trial that the change is about.
  subject text,
  before text,
  after text,
  registry text not null,
  source_url text,
  as_of date,
  primary key (change_no, ordinal)
);
create index trial_change_trial on trial_change (trial_id, change_no);
create index trial_change_at on trial_change (at);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
  raise exception 'the history of trials is only added to';
end
$$;
create trigger trial_change_only_added_to before update or delete or truncate on trial_change
  for each statement execute function refuse_to_rewrite_history();

-- LZ4 packs long texts several times faster than PostgreSQL's own method, where the server has it.
do $$
begin
  alter table trial
    alter column description set compression lz4,
    alter column eligibility_text set compression lz4,
    alter column summary set compression lz4;
exception
  when feature_not_supported then null;
end
$$;
