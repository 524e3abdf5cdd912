--liquibase formatted sql

--changeset organisation:002-profile
--comment: What the organisation says about itself; one profile at a time.
create table organisation.profile (
    organisation_id  uuid not null,
    profile_id       uuid not null check (profile_id = organisation_id),
    key              text not null,
    name             text not null,
    kind             text,
    jurisdiction     text,
    public_authority boolean,
    employees        integer check (employees >= 0),
    size             text check (size in ('SMALL', 'LARGE')),
    aims_scope       text,
    internal_issues  text[] not null default '{}',
    external_issues  text[] not null default '{}',
    touchpoints      text[] not null default '{}',
    excluded_units   uuid[] not null default '{}',
    certification    jsonb not null,
    settings         jsonb not null
);
call facts.dated('organisation.profile', 'profile_id');
--rollback drop table organisation.profile;

--changeset organisation:002-person
--comment: Every person who ever worked here, by the key people know them by.
create table organisation.person ();
call facts.keyed('organisation.person', 'person_id');
--rollback drop table organisation.person;

--changeset organisation:002-unit
--comment: Every unit that ever existed, by the key people know it by.
create table organisation.unit ();
call facts.keyed('organisation.unit', 'unit_id');
--rollback drop table organisation.unit;

--changeset organisation:002-unit-fact
--comment: What a unit was called and did, under whom; one head at a time (O-2), no unit below itself (O-1).
create table organisation.unit_fact (
    organisation_id uuid not null,
    unit_id         uuid not null,
    name            text not null,
    function        text not null,
    parent_id       uuid check (parent_id <> unit_id),
    head_id         uuid,
    foreign key (organisation_id, unit_id) references organisation.unit,
    foreign key (organisation_id, parent_id) references organisation.unit (organisation_id, unit_id),
    foreign key (organisation_id, head_id) references organisation.person (organisation_id, person_id)
);
call facts.dated('organisation.unit_fact', 'unit_id');
create index unit_fact_of_unit on organisation.unit_fact (organisation_id, unit_id, valid_from);
create index unit_fact_of_parent on organisation.unit_fact (organisation_id, parent_id);
create index unit_fact_of_head on organisation.unit_fact (organisation_id, head_id);
--rollback drop table organisation.unit_fact;

--changeset organisation:002-contact
--comment: What a person was called and where they got their e-mail.
create table organisation.contact (
    organisation_id uuid not null,
    person_id       uuid not null,
    name            text not null,
    email           text,
    foreign key (organisation_id, person_id) references organisation.person
);
call facts.dated('organisation.contact', 'person_id');
create index contact_of_person on organisation.contact (organisation_id, person_id, valid_from);
create index contact_by_email on organisation.contact (organisation_id, lower(email));
--rollback drop table organisation.contact;

--changeset organisation:002-employment
--comment: The days on which a person belonged to the organisation; a rehire is a new employment.
create table organisation.employment (
    organisation_id uuid not null,
    person_id       uuid not null,
    foreign key (organisation_id, person_id) references organisation.person
);
call facts.dated('organisation.employment', 'person_id');
create index employment_of_person on organisation.employment (organisation_id, person_id, valid_from);
--rollback drop table organisation.employment;

--changeset organisation:002-post
--comment: Where a person sat, as what and under whom; stays readable after they have left. Nobody manages themselves (O-1).
create table organisation.post (
    organisation_id uuid not null,
    person_id       uuid not null,
    unit_id         uuid,
    position        text,
    manager_id      uuid check (manager_id <> person_id),
    foreign key (organisation_id, person_id) references organisation.person,
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, unit_id),
    foreign key (organisation_id, manager_id) references organisation.person (organisation_id, person_id)
);
call facts.dated('organisation.post', 'person_id');
create index post_of_person on organisation.post (organisation_id, person_id, valid_from);
create index post_of_unit on organisation.post (organisation_id, unit_id);
create index post_of_manager on organisation.post (organisation_id, manager_id);
--rollback drop table organisation.post;

--changeset organisation:002-leave
--comment: The days on which a person was or will be away; one leave at a time.
create table organisation.leave (
    organisation_id uuid not null,
    person_id       uuid not null,
    foreign key (organisation_id, person_id) references organisation.person
);
call facts.dated('organisation.leave', 'person_id');
create index leave_of_person on organisation.leave (organisation_id, person_id, valid_from);
--rollback drop table organisation.leave;
