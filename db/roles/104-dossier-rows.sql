--liquibase formatted sql

--changeset roles:104-dossier-row
--comment: What dossiers said about a row, as digests of its parts, from the first day to the last on which they said so; a row said again does not undo what was decided since.
create table roles.dossier_row (
    organisation_id uuid not null,
    section         text not null,
    key             text not null,
    as_of           date not null,
    last_said       date not null,
    parts           text not null,
    primary key (organisation_id, section, key, as_of),
    check (as_of <= last_said)
);
call tenancy.protect('roles.dossier_row', 'select, insert, update');
--rollback drop table roles.dossier_row;
