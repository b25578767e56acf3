-- What climbed to the owner stands in its lists like any matter; and what somebody was already told by mail, as
-- marks that say neither what nor about whom.

alter table matter drop constraint matter_kind_check;
alter table matter add constraint matter_kind_check check (kind in ('case', 'report', 'concern', 'climbed'));

create table mail_mark (
  tenant text  not null,
  person text  not null,
  mark   bytea not null,
  primary key (tenant, person, mark),
  foreign key (tenant, person) references person (tenant, id)
);
alter table mail_mark enable row level security;
alter table mail_mark force row level security;
create policy by_tenant on mail_mark using (tenant = current_tenant()) with check (tenant = current_tenant());
grant select, insert, delete on mail_mark to samhold_app;
