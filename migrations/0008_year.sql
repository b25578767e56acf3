-- A school's annual wheel is a matter like any other: its fixed points stand in the lists of what is owed (YEAR-01).

alter table matter drop constraint matter_kind_check;
alter table matter add constraint matter_kind_check check (kind in ('case', 'report', 'concern', 'climbed', 'year'));
