-- Who may come in, and who is in. No name, no address, no identifier as the provider knows it.

-- Which person of which school a sign-in leads to. subject_key = HMAC-SHA256 of issuer and subject under a key
-- that is not in the database: the table tells nobody's subject, and nobody can be looked up without that key.
create table identity (
  tenant      text  not null,
  issuer      text  not null,
  subject_key bytea not null check (octet_length(subject_key) = 32),
  person      text  not null,
  primary key (tenant, issuer, subject_key)
);
create index identity_by_person on identity (tenant, person);
-- At sign-in the school is not known yet: that one question goes across, and only for the subject asked for.
create index identity_by_subject on identity (subject_key);
alter table identity enable row level security;
alter table identity force row level security;
create policy by_tenant on identity using (tenant = current_tenant()) with check (tenant = current_tenant());
-- samhold.subject is set for one transaction, as hex, by whoever has just been told the subject by the provider.
-- Missing and empty both give null, and null equals nothing.
create policy by_subject on identity for select
  using (encode(subject_key, 'hex') = nullif(current_setting('samhold.subject', true), ''));
grant select, insert, delete on identity to samhold_app;

-- Who is signed in, by the real clock. Only the hash of the token: a stolen table signs nobody in.
create table session (
  tenant       text        not null,
  id_hash      bytea       not null check (octet_length(id_hash) = 32),
  person       text        not null,
  signed_in_at timestamptz not null,
  last_seen_at timestamptz not null,
  ends_at      timestamptz not null check (ends_at > signed_in_at),
  ended_at     timestamptz,
  primary key (tenant, id_hash)
);
create index session_by_person on session (tenant, person) where ended_at is null;
create index session_by_end on session (tenant, ends_at);
alter table session enable row level security;
alter table session force row level security;
create policy by_tenant on session using (tenant = current_tenant()) with check (tenant = current_tenant());
grant select, insert, update (last_seen_at, ended_at), delete on session to samhold_app;
