--liquibase formatted sql

--changeset training:001-schema
create schema training;
grant usage on schema training to ${application-role};
--rollback drop schema training;
