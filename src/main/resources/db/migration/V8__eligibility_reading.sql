-- What a reader understood of each trial's eligibility text. All of it can be read again.
create table eligibility_reading (
  trial_id text primary key references trial on delete cascade,
  -- Of the trial when it was read.
  change_no bigint not null,
  -- Which reader, with which words: what another one read is read anew.
  reader text not null,
  criteria text not null
);

do $$
begin
  alter table eligibility_reading alter column criteria set compression lz4;
exception
  when feature_not_supported then null;
end
$$;
