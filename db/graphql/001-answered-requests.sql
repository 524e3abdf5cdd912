--liquibase formatted sql

--changeset graphql:001-schema
create schema graphql;
grant usage on schema graphql to ${application-role};
--rollback drop schema graphql;

--changeset graphql:001-answered-request
--comment: A request that comes twice with one key is performed once; asked_by is a digest of actor and key; forgotten after a day.
create table graphql.answered_request (
    organisation_id uuid        not null,
    operation       text        not null,
    asked_by        text        not null,
    input_hash      text        not null,
    answer          text        not null,
    answered_at     timestamptz not null,
    primary key (organisation_id, operation, asked_by)
);
create index answered_request_by_age on graphql.answered_request (organisation_id, answered_at);
call tenancy.protect('graphql.answered_request');
--rollback drop table graphql.answered_request;
