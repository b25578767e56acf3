-- What somebody has begun to write in a form and not sent (C14): sealed, theirs alone, kept for fourteen days. It
-- follows from nothing and is in no log: sending or deleting takes it away.

-- For whom this transaction reads drafts: set by set_config('samhold.person', …, true). Missing and empty both give
-- null: no person, no rows.
create function current_person() returns text
  language sql stable parallel safe
  return nullif(current_setting('samhold.person', true), '');

create table draft (
  tenant     text        not null,
  person     text        not null,
  form       text        not null,
  id         text        not null,
  nonce      bytea       not null,
  ciphertext bytea       not null,
  saved_at   timestamptz not null default now(),
  primary key (tenant, person, form)
);
alter table draft enable row level security;
alter table draft force row level security;
create policy by_person on draft
  using (tenant = current_tenant() and person = current_person())
  with check (tenant = current_tenant() and person = current_person());
grant select, insert, delete, update (id, nonce, ciphertext, saved_at) on draft to samhold_app;
