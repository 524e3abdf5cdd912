--liquibase formatted sql

--changeset roles:101-equality-in-ranges
--comment: Lets a constraint combine equality of ids with overlap of days.
create extension if not exists btree_gist;
--rollback select 1;

--changeset roles:101-role-assignment
--comment: Who holds which role for what; ended is whatever lies before valid_until. A changed holder, role or scope is a new row that replaces the old one.
create table roles.role_assignment (
    organisation_id uuid        not null,
    id              uuid        not null,
    key             text        not null,
    role            text        not null,
    holder_kind     text        not null check (holder_kind in ('PERSON', 'PARTY')),
    holder          uuid        not null,
    scope_kind      text        not null check (scope_kind in ('ORGANISATION', 'UNIT', 'SYSTEM')),
    scope_target    uuid        not null,
    state           text        not null check (state in ('PROPOSED', 'ACTIVE', 'DECLINED')),
    valid_from      date        not null default '-infinity',
    valid_until     date        not null default 'infinity',
    accepted_at     timestamptz,
    origin          text        not null check (origin in ('ENTERED', 'IMPORTED')),
    brought_on      date        not null,
    replaced_by     uuid,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    check (valid_from <= valid_until),
    check ((scope_kind = 'ORGANISATION') = (scope_target = organisation_id)),
    foreign key (organisation_id, replaced_by) references roles.role_assignment (organisation_id, id),
    constraint one_information_asset_owner exclude using gist (
        organisation_id with =, scope_target with =, daterange(valid_from, valid_until) with &&)
        where (role = 'role.information-asset-owner' and origin = 'ENTERED' and state = 'ACTIVE')
);
create unique index role_assignment_key on roles.role_assignment (organisation_id, key) where replaced_by is null;
create index role_assignment_by_holder on roles.role_assignment (organisation_id, holder);
create index role_assignment_by_scope on roles.role_assignment (organisation_id, scope_target, role);
create index role_assignment_by_role on roles.role_assignment (organisation_id, role);
call tenancy.protect('roles.role_assignment', 'select, insert, update');
--rollback drop table roles.role_assignment;

--changeset roles:101-role-lead
--comment: The days on which an assignment carried the lead flag among several holders.
create table roles.role_lead (
    organisation_id uuid not null,
    assignment      uuid not null,
    valid_from      date not null default '-infinity',
    valid_until     date not null default 'infinity',
    primary key (organisation_id, assignment, valid_from),
    check (valid_from <= valid_until),
    foreign key (organisation_id, assignment) references roles.role_assignment (organisation_id, id),
    exclude using gist (
        organisation_id with =, assignment with =, daterange(valid_from, valid_until) with &&)
);
call tenancy.protect('roles.role_lead', 'select, insert, update');
--rollback drop table roles.role_lead;

--changeset roles:101-role-confirmation
--comment: The days on which it was confirmed that an assignment still holds.
create table roles.role_confirmation (
    organisation_id uuid not null,
    assignment      uuid not null,
    confirmed_on    date not null,
    primary key (organisation_id, assignment, confirmed_on),
    foreign key (organisation_id, assignment) references roles.role_assignment (organisation_id, id)
);
call tenancy.protect('roles.role_confirmation', 'select, insert');
--rollback drop table roles.role_confirmation;

--changeset roles:101-role-suspension
--comment: The days on which a held role was not to be acted in.
create table roles.role_suspension (
    organisation_id uuid not null,
    assignment      uuid not null,
    valid_from      date not null default '-infinity',
    valid_until     date not null default 'infinity',
    primary key (organisation_id, assignment, valid_from),
    check (valid_from <= valid_until),
    foreign key (organisation_id, assignment) references roles.role_assignment (organisation_id, id),
    exclude using gist (
        organisation_id with =, assignment with =, daterange(valid_from, valid_until) with &&)
);
call tenancy.protect('roles.role_suspension', 'select, insert, update');
--rollback drop table roles.role_suspension;

--changeset roles:101-role-reconfirmation
--comment: The days from which a confirmation is no longer good because the holder moved to another unit.
create table roles.role_reconfirmation (
    organisation_id uuid not null,
    assignment      uuid not null,
    asked_from      date not null,
    due_on          date not null,
    primary key (organisation_id, assignment, asked_from),
    check (asked_from <= due_on),
    foreign key (organisation_id, assignment) references roles.role_assignment (organisation_id, id)
);
call tenancy.protect('roles.role_reconfirmation', 'select, insert');
--rollback drop table roles.role_reconfirmation;

--changeset roles:101-delegation
--comment: Who deputises for whom in which role; accountability stays with the holder.
create table roles.delegation (
    organisation_id uuid        not null,
    id              uuid        not null,
    key             text        not null,
    from_person     uuid        not null,
    to_person       uuid        not null,
    role            text        not null,
    scope_kind      text        not null check (scope_kind in ('ORGANISATION', 'UNIT', 'SYSTEM')),
    scope_target    uuid        not null,
    state           text        not null check (state in ('OFFERED', 'ACTIVE', 'DECLINED')),
    valid_from      date        not null default '-infinity',
    valid_until     date        not null default 'infinity',
    accepted_on     date,
    may_decide      boolean     not null default true,
    origin          text        not null check (origin in ('ENTERED', 'IMPORTED')),
    brought_on      date        not null,
    replaced_by     uuid,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    check (valid_from <= valid_until),
    check (accepted_on is not null or state in ('OFFERED', 'DECLINED')),
    check ((scope_kind = 'ORGANISATION') = (scope_target = organisation_id)),
    foreign key (organisation_id, replaced_by) references roles.delegation (organisation_id, id)
);
create unique index delegation_key on roles.delegation (organisation_id, key) where replaced_by is null;
create index delegation_by_deputy on roles.delegation (organisation_id, to_person);
create index delegation_by_holder on roles.delegation (organisation_id, from_person);
create index delegation_by_scope on roles.delegation (organisation_id, scope_target, role);
call tenancy.protect('roles.delegation', 'select, insert, update');
--rollback drop table roles.delegation;
