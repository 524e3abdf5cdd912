--liquibase formatted sql

--changeset audit:001-schema
create schema audit;
grant usage on schema audit to ${application-role};
--rollback drop schema audit;
