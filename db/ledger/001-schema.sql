--liquibase formatted sql

--changeset ledger:001-schema
create schema ledger;
grant usage on schema ledger to ${application-role};
--rollback drop schema ledger;
