-- Keys are wrapped again under a new master key while the program runs: what is wrapped stays, its wrapping changes.
grant update (master, wrapped) on keys.data_key, keys.school_secret to samhold_app;

-- The formats that 0002 describes, where they have changed since.
comment on column journal.prev_hash is
  'Version 1: 32 bytes of chance, so that nobody can guess what a hash stands for. Version n: hash of version n - 1.';
