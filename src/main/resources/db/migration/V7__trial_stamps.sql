-- Which version of each trial there is, for comparisons with the search index: read without the trials.
create index trial_stamp on trial (id) include (change_no, content_hash, gone_since);
