--liquibase formatted sql

--changeset roles:103-job-description
--comment: Job descriptions as they read on the day they were generated.
create table roles.job_description (
    organisation_id  uuid        not null,
    id               uuid        not null,
    role             text        not null,
    title            text        not null,
    summary          text[]      not null,
    responsibilities text[]      not null,
    qualifications   text[]      not null,
    reports_to       text[]      not null,
    generated_at     timestamptz not null,
    primary key (organisation_id, id)
);
create index job_description_by_role on roles.job_description (organisation_id, role, generated_at);
call tenancy.protect('roles.job_description', 'select, insert');
--rollback drop table roles.job_description;
