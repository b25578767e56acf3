-- The log, the vault beside it, and the small tables every command touches in the same transaction.
--
-- Pattern for every table with a tenant: the key starts with tenant; row security enabled AND forced; one policy
-- with USING and WITH CHECK; the smallest grants that do. test/contracts/catalogue.test.ts refuses anything else.

-- What happened. No serial, no clock of the database, no ordered id: nothing here tells the hour of an entry
-- whose "at" is a date (REP-02).
--
-- hash = sha256( prev_hash || utf8( canonical JSON of {at, body, by, stream, tenant, type, version} ) )
--   canonical JSON: no white space, object keys sorted by UTF-16 code unit, strings and numbers as
--   JSON.stringify writes them (RFC 8785); body as stored, with references to the vault instead of words.
-- prev_hash of version 1 = sha256( utf8( tenant || '/' || stream ) ); of version n = hash of version n - 1.
create table journal (
  tenant    text  not null,
  stream    text  not null check (stream ~ '^[a-z-]+:[^/|]+$'),
  version   int   not null check (version >= 1),
  type      text  not null,
  at        text  not null check (at ~ '^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2}))?$'),
  by        text,
  body      jsonb not null check (jsonb_typeof(body) = 'object'),
  prev_hash bytea not null check (octet_length(prev_hash) = 32),
  hash      bytea not null check (octet_length(hash) = 32),
  primary key (tenant, stream, version)
);
alter table journal enable row level security;
alter table journal force row level security;
create policy by_tenant on journal using (tenant = current_tenant()) with check (tenant = current_tenant());
create trigger only_grows before update or delete or truncate on journal
  for each statement execute function refuse_change();
grant select, insert on journal to samhold_app;

-- Where each stream stands: derived from the journal, locked by whoever appends, and what a checkpoint asks for.
create table stream_head (
  tenant               text  not null references tenant (id),
  stream               text  not null,
  version              int   not null check (version >= 0),
  hash                 bytea not null check (octet_length(hash) = 32),
  checkpointed_version int   not null default 0,
  primary key (tenant, stream)
);
create index stream_head_to_checkpoint on stream_head (tenant) where version > checkpointed_version;
alter table stream_head enable row level security;
alter table stream_head force row level security;
create policy by_tenant on stream_head using (tenant = current_tenant()) with check (tenant = current_tenant());
grant select, insert, update (version, hash, checkpointed_version) on stream_head to samhold_app;

-- Personal words, encrypted. The event holds {vault: id, of, seal}; seal = base64url(sha256(nonce || ciphertext)).
create table vault (
  tenant     text  not null,
  id         text  not null,
  stream     text  not null,
  of         text  not null,
  key_id     text  not null,
  nonce      bytea not null check (octet_length(nonce) = 12),
  ciphertext bytea not null,
  primary key (tenant, id)
);
create index vault_by_stream on vault (tenant, stream);
alter table vault enable row level security;
alter table vault force row level security;
create policy by_tenant on vault using (tenant = current_tenant()) with check (tenant = current_tenant());
create trigger only_grows before update or delete or truncate on vault
  for each statement execute function refuse_change();
grant select, insert on vault to samhold_app;

-- One data key per person in a matter, wrapped by a master key that is not in the database.
-- Erasing somebody's words is deleting the row; a later key for the same person has another key_id.
create table keys.data_key (
  tenant  text  not null,
  stream  text  not null,
  of      text  not null,
  key_id  text  not null,
  master  text  not null,
  wrapped bytea not null,
  primary key (tenant, stream, of)
);
create index data_key_by_person on keys.data_key (tenant, of);
alter table keys.data_key enable row level security;
alter table keys.data_key force row level security;
create policy by_tenant on keys.data_key using (tenant = current_tenant()) with check (tenant = current_tenant());
grant select, insert, delete on keys.data_key to samhold_app;

-- Secrets of one school that are no data key, such as the salt its return codes are hashed with.
create table keys.school_secret (
  tenant  text  not null,
  name    text  not null,
  master  text  not null,
  wrapped bytea not null,
  primary key (tenant, name)
);
alter table keys.school_secret enable row level security;
alter table keys.school_secret force row level security;
create policy by_tenant on keys.school_secret using (tenant = current_tenant()) with check (tenant = current_tenant());
grant select, insert on keys.school_secret to samhold_app;

-- Who saw or did what, in real time (CON-04). Written in the transaction that shows the page.
create table audit (
  tenant text        not null,
  id     uuid        not null default gen_random_uuid(),
  at     timestamptz not null default now(),
  actor  text        not null,
  role   text        not null,
  act    text        not null,
  stream text,
  about  text[]      not null default '{}',
  fields text        not null default '',
  primary key (tenant, id)
);
create index audit_by_time on audit (tenant, at desc, id desc);
alter table audit enable row level security;
alter table audit force row level security;
create policy by_tenant on audit using (tenant = current_tenant()) with check (tenant = current_tenant());
create trigger only_grows before update or delete or truncate on audit
  for each statement execute function refuse_change();
grant select, insert on audit to samhold_app;

-- A form sent twice has one effect and one answer. The token is kept as its hash, the answer encrypted with a key
-- drawn from the token: only who sent the form can read the answer again. The day alone, never the hour.
create table submission (
  tenant text  not null,
  key    bytea not null,
  at     date  not null default current_date,
  answer bytea,
  primary key (tenant, key)
);
alter table submission enable row level security;
alter table submission force row level security;
create policy by_tenant on submission using (tenant = current_tenant()) with check (tenant = current_tenant());
grant select, insert, update (answer) on submission to samhold_app;

-- Return codes, as salted hashes: which stream a code opens, and until which day (null: the matter is open).
create table return_code (
  tenant  text  not null,
  hash    bytea not null,
  stream  text  not null,
  ends_on date,
  primary key (tenant, hash)
);
create index return_code_by_stream on return_code (tenant, stream);
alter table return_code enable row level security;
alter table return_code force row level security;
create policy by_tenant on return_code using (tenant = current_tenant()) with check (tenant = current_tenant());
grant select, insert, update (ends_on) on return_code to samhold_app;
