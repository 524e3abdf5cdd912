--liquibase formatted sql

--changeset risk:104-concern
--comment: Every concern, by the key people know it by.
create table risk.concern ();
call facts.keyed('risk.concern', 'concern_id');
--rollback drop table risk.concern;

--changeset risk:104-concern-fact
--comment: What is true of a concern; whoever is told that it is over is told what came of it. Imported ones may have no answer.
create table risk.concern_fact (
    organisation_id uuid not null,
    concern_id      uuid not null,
    subject         text not null,
    details         text,
    system_id       uuid,
    received_on     date not null,
    confidential    boolean not null,
    state           text not null check (state in ('RECEIVED', 'TRIAGED', 'INVESTIGATING', 'RESOLVED', 'NO_ACTION')),
    answer          text,
    foreign key (organisation_id, concern_id) references risk.concern
);
call facts.dated('risk.concern_fact', 'concern_id');
--rollback drop table risk.concern_fact;

--changeset risk:104-concern-reporter
--comment: Who raised a concern, apart from everything else about it (K-5); an anonymous one has no row.
create table risk.concern_reporter (
    organisation_id uuid not null,
    concern_id      uuid not null,
    reporter_id     uuid not null,
    primary key (organisation_id, concern_id),
    foreign key (organisation_id, concern_id) references risk.concern
);
create index concern_of_reporter on risk.concern_reporter (organisation_id, reporter_id);
call tenancy.protect('risk.concern_reporter', 'select, insert');
--rollback drop table risk.concern_reporter;
