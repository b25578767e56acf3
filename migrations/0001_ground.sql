-- The ground every other table stands on: the tenant of the transaction, the directory of tenants, and the
-- one trigger that keeps append-only tables append-only.
--
-- Roles: whoever runs this file owns the tables. The program works as samhold_app, which owns nothing and has
-- neither SUPERUSER nor BYPASSRLS. On a server where nobody made that role yet, it is made here without login.
do $$
begin
  if not exists (select from pg_roles where rolname = 'samhold_app') then
    create role samhold_app nologin nosuperuser nobypassrls nocreatedb nocreaterole noinherit;
    execute format('grant samhold_app to %I', current_user);
  end if;
exception when insufficient_privilege then
  raise exception 'The role samhold_app is missing and % may not make it: let an administrator run "create role samhold_app login" first', current_user;
end
$$;

grant usage on schema public to samhold_app;

-- Keys lie in a schema of their own so that the ordinary backup can leave them out.
create schema keys;
grant usage on schema keys to samhold_app;

-- The tenant this transaction works for: set by set_config('samhold.tenant', …, true), never for longer than the
-- transaction. Missing and empty both give null, and null equals nothing: no tenant, no rows.
create function current_tenant() returns text
  language sql stable parallel safe
  return nullif(current_setting('samhold.tenant', true), '');

-- Append-only tables hang this before update, delete and truncate. It refuses the owner too.
create function refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception 'The table % only grows: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end
$$;

-- The directory of tenants: one row per school, school owner, complaints body and agency. Public facts about
-- institutions, never about persons; it is the only table besides schema_migration without row policies.
create table tenant (
  id           text primary key check (id <> '' and id !~ '[/|]'),
  kind         text not null check (kind in ('school', 'owner', 'complaints-body', 'agency')),
  slug         text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name         text not null,
  country      text not null check (country in ('DK', 'NO')),
  owner_tenant text references tenant (id),
  time_zone    text not null default 'Europe/Copenhagen'
);
create index tenant_by_owner on tenant (owner_tenant);
grant select, insert on tenant to samhold_app;

grant select on schema_migration to samhold_app;
