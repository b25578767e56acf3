-- A report that led to a case, or joined one, lives as long as the case: its codes end and open with it (REP-02).
alter table return_code add column follows text;
create index return_code_by_follows on return_code (tenant, follows) where follows is not null;
grant update (follows) on return_code to samhold_app;
