--liquibase formatted sql

--changeset inventory:001-schema
create schema inventory;
grant usage on schema inventory to ${application-role};
--rollback drop schema inventory;
