--liquibase formatted sql

--changeset access:001-schema
create schema access;
grant usage on schema access to ${application-role};
--rollback drop schema access;

--changeset access:001-organisation
--comment: The tenant. Its own row is all of it that a transaction bound to it can see.
create table access.organisation (
    organisation_id uuid primary key,
    key             text not null unique,
    name            text not null,
    time_zone       text not null,
    created_at      timestamptz not null
);
call tenancy.protect('access.organisation', 'select, insert, update');
--rollback drop table access.organisation;
