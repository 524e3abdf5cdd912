--liquibase formatted sql

--changeset policy:001-schema
create schema policy;
grant usage on schema policy to ${application-role};
--rollback drop schema policy;
