--liquibase formatted sql

--changeset roles:001-schema
create schema roles;
grant usage on schema roles to ${application-role};
--rollback drop schema roles;
