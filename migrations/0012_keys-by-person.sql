-- The keys of one person, for erasing. With the tenant first, PostgreSQL took this index for looking up the keys of
-- some streams while a school had few: a connection keeps such a plan, and reads every key of the school as they grow
-- in number.
drop index keys.data_key_by_person;
create index data_key_by_person on keys.data_key (of, tenant);
