--liquibase formatted sql

--changeset training:003-assignment
--comment: Every course that was ever given to somebody to take (R-TRN).
create table training.assignment ();
call facts.keyed('training.assignment', 'assignment_id');
--rollback drop table training.assignment;

--changeset training:003-assignment-fact
--comment: How far somebody has come with a course from a day on. What is assigned here is open once (T-1), and oversight is never waived (T-2); a dossier tells what was.
create table training.assignment_fact (
    organisation_id  uuid not null,
    assignment_id    uuid not null,
    person           uuid not null,
    course           text not null check (course <> ''),
    system           uuid,
    due              date,
    completed        date,
    status           text not null check (status in ('ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'WAIVED', 'CANCELLED')),
    occasion         text check (occasion in ('ROLE', 'JOINER', 'HIGH_RISK_SYSTEM', 'AUTHORISATION', 'HANDOVER', 'POLICY',
        'MOVE', 'NEW_VERSION', 'EXPIRING_CERTIFICATE', 'FINDING', 'DECISION')),
    because          text,
    evidence         text,
    effect           text,
    trainer          uuid,
    released_because text,
    released_by      uuid,
    check ((occasion is null) = (because is null)),
    check (released_by is null or released_because is not null),
    constraint oversight_is_never_waived
        check (course <> 'TRN-OVERSIGHT' or status <> 'WAIVED' or released_because is null),
    foreign key (organisation_id, assignment_id) references training.assignment (organisation_id, assignment_id)
);
call facts.dated('training.assignment_fact', 'assignment_id');
alter table training.assignment_fact add constraint open_once exclude using gist (
    organisation_id with =, person with =, course with =,
    coalesce(system, '00000000-0000-0000-0000-000000000000'::uuid) with =, daterange(valid_from, valid_until) with &&)
    where (status in ('ASSIGNED', 'IN_PROGRESS') and occasion is not null);
create index assignment_fact_of_person on training.assignment_fact (organisation_id, person);
create index assignment_fact_of_course on training.assignment_fact (organisation_id, course);
create index assignment_fact_by_due on training.assignment_fact (organisation_id, due);
--rollback drop table training.assignment_fact;

--changeset training:003-answered-occasion
--comment: What has assigned a course already, so that hearing of it again assigns nothing again (R-TRN-19).
create table training.answered_occasion (
    organisation_id uuid not null,
    assignment_id   uuid not null,
    occasion        text not null,
    reference       text not null check (reference <> ''),
    person          uuid not null,
    course          text not null,
    system          uuid,
    primary key (organisation_id, assignment_id),
    constraint answered_once unique nulls not distinct (organisation_id, occasion, reference, person, course, system),
    foreign key (organisation_id, assignment_id) references training.assignment (organisation_id, assignment_id)
);
call tenancy.protect('training.answered_occasion', 'select, insert');
--rollback drop table training.answered_occasion;

--changeset training:003-announced-delay
--comment: Which delays have been announced, so that each is once.
create table training.announced_delay (
    organisation_id uuid not null,
    assignment_id   uuid not null,
    due             date not null,
    primary key (organisation_id, assignment_id, due),
    foreign key (organisation_id, assignment_id) references training.assignment (organisation_id, assignment_id)
);
call tenancy.protect('training.announced_delay', 'select, insert');
--rollback drop table training.announced_delay;
