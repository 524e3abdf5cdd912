--liquibase formatted sql

--changeset reference:001-schema
create schema reference;
grant usage on schema reference to ${application-role};
--rollback drop schema reference;

--changeset reference:001-catalogue-version
--comment: Which version of each catalogue was in use from when on. Belongs to no organisation: the catalogues are part of the release and the same for all, so there is nothing to fence.
create table reference.catalogue_version (
    name      text        not null,
    loaded_at timestamptz not null,
    version   text        not null,
    as_of     date,
    primary key (name, loaded_at)
);
grant select, insert on reference.catalogue_version to ${application-role};
--rollback drop table reference.catalogue_version;
