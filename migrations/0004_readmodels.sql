-- Answers derived from the log in the transaction that appends to it: they can be thrown away and made again.
-- They hold keys, dates and stages, never words or names.

create table person (
  tenant   text not null,
  id       text not null,
  kind     text not null check (kind in ('pupil', 'guardian', 'staff', 'officer')),
  class_id text,
  primary key (tenant, id)
);
create index person_by_class on person (tenant, kind, class_id);

create table person_role (
  tenant   text not null,
  person   text not null,
  role     text not null,
  -- '' where the role is not tied to a class
  class_id text not null default '',
  primary key (tenant, person, role, class_id),
  foreign key (tenant, person) references person (tenant, id)
);
create index person_role_by_role on person_role (tenant, role);

create table guardian (
  tenant   text not null,
  guardian text not null,
  pupil    text not null,
  primary key (tenant, guardian, pupil),
  foreign key (tenant, guardian) references person (tenant, id),
  foreign key (tenant, pupil) references person (tenant, id)
);
create index guardian_by_pupil on guardian (tenant, pupil);

create table school_class (
  tenant text not null,
  id     text not null,
  label  text not null,
  primary key (tenant, id)
);

create table matter (
  tenant     text    not null,
  stream     text    not null,
  kind       text    not null check (kind in ('case', 'report')),
  number     text,
  class_id   text,
  exposed    text,
  lead       text,
  stage      text    not null,
  open       boolean not null,
  started_on date    not null,
  closed_to  text,
  primary key (tenant, stream)
);
create index matter_by_exposed on matter (tenant, exposed) where exposed is not null;
create index matter_by_lead on matter (tenant, lead) where lead is not null and open;
create index matter_by_kind on matter (tenant, kind, open, started_on desc, stream);

-- To whom a matter is open, as the keys the pure views compare. The list's order lies in the index, so that a
-- page costs the same with many matters as with few.
create table matter_sight (
  tenant     text    not null,
  stream     text    not null,
  to_key     text    not null,
  kind       text    not null,
  open       boolean not null,
  started_on date    not null,
  primary key (tenant, stream, to_key),
  foreign key (tenant, stream) references matter (tenant, stream)
);
create index matter_sight_by_key on matter_sight (tenant, to_key, kind, open, started_on desc, stream);

-- What is owed and not done: one row a holder. The body is the duty with its explained deadline.
create table duty (
  tenant  text  not null,
  stream  text  not null,
  code    text  not null,
  item    text  not null default '',
  owed_by text  not null,
  due     date,
  since   date  not null,
  body    jsonb not null,
  primary key (tenant, stream, code, item, owed_by),
  foreign key (tenant, stream) references matter (tenant, stream)
);
create index duty_by_holder on duty (tenant, owed_by, due);
create index duty_by_due on duty (tenant, due);

create table counter (
  tenant text not null,
  name   text not null,
  value  int  not null,
  primary key (tenant, name)
);

do $$
declare
  name text;
begin
  foreach name in array array['person', 'person_role', 'guardian', 'school_class', 'matter', 'matter_sight', 'duty', 'counter']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy by_tenant on %I using (tenant = current_tenant()) with check (tenant = current_tenant())', name);
  end loop;
end
$$;

grant select, insert, update (kind, class_id) on person to samhold_app;
grant select, insert, delete on person_role to samhold_app;
grant select, insert on guardian to samhold_app;
grant select, insert, update (label) on school_class to samhold_app;
grant select, insert, update (number, class_id, exposed, lead, stage, open, started_on, closed_to) on matter to samhold_app;
grant select, insert, delete on matter_sight to samhold_app;
grant select, insert, delete on duty to samhold_app;
grant select, insert, update (value) on counter to samhold_app;
