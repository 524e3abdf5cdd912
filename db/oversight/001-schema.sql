--liquibase formatted sql

--changeset oversight:001-schema
create schema oversight;
grant usage on schema oversight to ${application-role};
--rollback drop schema oversight;
