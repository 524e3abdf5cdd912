--liquibase formatted sql

--changeset risk:105-announcement
--comment: What the application has told or asked for of its own accord, so that it does so once however often it looks.
create table risk.announcement (
    organisation_id uuid not null,
    subject_id      uuid not null,
    occasion        text not null check (occasion <> ''),
    primary key (organisation_id, subject_id, occasion)
);
call tenancy.protect('risk.announcement', 'select, insert');
--rollback drop table risk.announcement;
