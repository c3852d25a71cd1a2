-- Tells one catalogue from another, so that an index built from another database is never used.
create table catalogue_identity (
    id uuid primary key default gen_random_uuid()
);

insert into catalogue_identity default values;
