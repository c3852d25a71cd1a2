-- How closely coordinates tell a place (org.nextline.places.Precision). Null: they are the place's own, or there are none.
alter table trial_site add precision text;
alter table centre add precision text;
alter table palliative_service add precision text;
