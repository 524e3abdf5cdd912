--liquibase formatted sql

--changeset signals:001-schema
create schema signals;
grant usage on schema signals to ${application-role};
--rollback drop schema signals;
