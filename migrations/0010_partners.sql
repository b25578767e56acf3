-- People of another body, such as a psychologist of the municipality: they see what a consent opens (CON-01). And
-- custody ends: what somebody said yes to as a guardian no longer counts, and they see nothing more.

alter table person drop constraint person_kind_check;
alter table person add constraint person_kind_check check (kind in ('pupil', 'guardian', 'staff', 'officer', 'partner'));

grant delete on guardian to samhold_app;
