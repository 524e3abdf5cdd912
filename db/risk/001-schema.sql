--liquibase formatted sql

--changeset risk:001-schema
create schema risk;
grant usage on schema risk to ${application-role};
--rollback drop schema risk;
