-- Accounts of coordinators and administrators, what they did, and the shortlists they keep.
-- No patient profile is stored anywhere: a shortlist holds what was chosen and why.

create table account (
    id          uuid primary key,
    username    text        not null unique,
    password    text        not null, -- bcrypt
    role        text        not null check (role in ('coordinator', 'administrator')),
    created_at  timestamptz not null,
    disabled_at timestamptz           -- null: may sign in
);

create table audit_entry (
    id         bigint generated always as identity primary key,
    username   text        not null,
    action     text        not null,
    subject_id text        not null, -- id of the shortlist or name of the account
    at         timestamptz not null
);

create index audit_entry_at on audit_entry (at);

create table shortlist (
    id           uuid primary key,
    owner        text        not null references account (username),
    label        text        not null,
    created_at   timestamptz not null,
    option_count integer     not null,
    content      jsonb       not null -- assessment, options, urgent notices: org.nextline.shortlist.ShortlistContent
);

create index shortlist_owner_created on shortlist (owner, created_at desc);
