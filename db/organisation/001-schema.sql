--liquibase formatted sql

--changeset organisation:001-schema
create schema organisation;
grant usage on schema organisation to ${application-role};
--rollback drop schema organisation;
