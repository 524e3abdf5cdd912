--liquibase formatted sql

--changeset exchange:003-named-field
--comment: Fields that a row of the last dossier named although they say nothing (an empty list, no, what holds anyhow), so that an export names them too; names only, no values.
create table exchange.named_field (
    organisation_id uuid not null,
    section         text not null,
    key             text not null,
    fields          text[] not null,
    primary key (organisation_id, section, key)
);
call tenancy.protect('exchange.named_field', 'select, insert, delete');
--rollback drop table exchange.named_field;
