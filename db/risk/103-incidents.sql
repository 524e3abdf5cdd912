--liquibase formatted sql

--changeset risk:103-incident
--comment: Everything that ever went wrong, by the key people know it by.
create table risk.incident ();
call facts.keyed('risk.incident', 'incident_id');
--rollback drop table risk.incident;

--changeset risk:103-incident-fact
--comment: What is true of an incident; nothing is closed without being triaged before.
create table risk.incident_fact (
    organisation_id  uuid not null,
    incident_id      uuid not null,
    title            text not null,
    description      text,
    system_id        uuid,
    occurred_on      date not null,
    known_on         date,
    reported_by      uuid,
    severity         text check (severity in ('MINOR', 'MODERATE', 'SERIOUS', 'CRITICAL')),
    legal_case       text check (legal_case in ('SERIOUS_INCIDENT', 'DEATH', 'WIDESPREAD_OR_CRITICAL_INFRASTRUCTURE')),
    state            text not null check (state in ('REPORTED', 'TRIAGED', 'CONTAINED', 'INVESTIGATING', 'CLOSED')),
    authority_report text,
    lesson           text,
    foreign key (organisation_id, incident_id) references risk.incident,
    constraint known_once_it_occurred check (known_on >= occurred_on),
    constraint triage_says_how_grave check (state = 'REPORTED' or severity is not null)
);
call facts.dated('risk.incident_fact', 'incident_id');
--rollback drop table risk.incident_fact;

--changeset risk:103-incident-deadline
--comment: By when something has to be done, by law or by our own rule, and when it was (R-RSK-16).
create table risk.incident_deadline (
    organisation_id uuid not null,
    incident_id     uuid not null,
    kind            text not null check (kind in ('CONTAIN', 'INTERNAL_REPORT', 'AUTHORITY_REPORT')),
    obligation      text,
    due             date not null,
    done            date,
    foreign key (organisation_id, incident_id) references risk.incident
);
call facts.dated('risk.incident_deadline', 'incident_id', 'kind');
--rollback drop table risk.incident_deadline;

--changeset risk:103-incident-step
--comment: What was done about an incident; said once, never changed.
create table risk.incident_step (
    organisation_id uuid not null,
    step_id         uuid not null,
    incident_id     uuid not null,
    taken_on        date not null,
    step            text not null,
    taken_by        uuid,
    primary key (organisation_id, step_id),
    foreign key (organisation_id, incident_id) references risk.incident
);
create index step_of_incident on risk.incident_step (organisation_id, incident_id, taken_on);
call tenancy.protect('risk.incident_step', 'select, insert');
--rollback drop table risk.incident_step;
