-- No list is read through this index, and while tables are small PostgreSQL took it for looking up one matter by its
-- stream: such a plan is kept by a connection and reads every matter of the school as they grow in number.
drop index matter_by_kind;

-- The lists of duties in their own order, so that a page stops reading when it is full.
drop index duty_by_holder;
drop index duty_by_due;
create index duty_by_holder on duty (tenant, owed_by, due nulls first, stream, code, item);
create index duty_by_due on duty (tenant, due nulls first, stream, code, item);
