--liquibase formatted sql

--changeset exchange:001-schema
create schema exchange;
grant usage on schema exchange to ${application-role};
--rollback drop schema exchange;
