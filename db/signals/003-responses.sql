--liquibase formatted sql

--changeset signals:003-response
--comment: What people have answered to signals; a waiver has a reason, an authority and an end.
create table signals.response (
    organisation_id uuid not null,
    signal_id       uuid not null,
    status          text not null check (status in ('ACKNOWLEDGED', 'WAIVED')),
    given_by        uuid,
    authority       text,
    reason          text,
    given_at        timestamptz not null,
    check (status <> 'WAIVED' or (authority is not null and reason is not null))
);
call facts.dated('signals.response', 'signal_id');
alter table signals.response add check (status <> 'WAIVED' or valid_until < 'infinity');
--rollback drop table signals.response;
