--liquibase formatted sql

--changeset events:001-publication-registry
--comment: Spring Modulith's registry (structure version 2); technical, of no organisation: each event names its own.
create schema events;
create table events.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on events.event_publication using hash (serialized_event);
create index event_publication_by_completion on events.event_publication (completion_date);
grant usage on schema events to ${application-role};
grant select, insert, update, delete on events.event_publication to ${application-role};
--rollback drop schema events cascade;
