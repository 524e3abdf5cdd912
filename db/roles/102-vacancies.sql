--liquibase formatted sql

--changeset roles:102-vacancy
--comment: A role that must not stay vacant and has nobody; whether somebody acts in the interim follows from delegations.
create table roles.vacancy (
    organisation_id uuid    not null,
    id              uuid    not null,
    role            text    not null,
    scope_kind      text    not null check (scope_kind in ('ORGANISATION', 'UNIT', 'SYSTEM')),
    scope_target    uuid    not null,
    state           text    not null check (state in ('OPEN', 'FILLED', 'ABOLISHED')),
    reason          text    not null check (reason in ('LEFT', 'ENDED', 'NOTICED')),
    opened_on       date    not null,
    noted_on        date    not null,
    due_on          date    not null,
    closed_on       date,
    last_assignment uuid,
    filled_by       uuid,
    version         integer not null default 1,
    primary key (organisation_id, id),
    check ((state = 'OPEN') = (closed_on is null)),
    check ((state = 'FILLED') = (filled_by is not null)),
    check ((scope_kind = 'ORGANISATION') = (scope_target = organisation_id)),
    foreign key (organisation_id, last_assignment) references roles.role_assignment (organisation_id, id),
    foreign key (organisation_id, filled_by) references roles.role_assignment (organisation_id, id)
);
create unique index one_open_vacancy on roles.vacancy (organisation_id, scope_target, role) where state = 'OPEN';
create index vacancy_by_opening on roles.vacancy (organisation_id, opened_on);
call tenancy.protect('roles.vacancy', 'select, insert, update');
--rollback drop table roles.vacancy;

--changeset roles:102-interim
--comment: Whoever acts while a role is vacant deputises for nobody.
alter table roles.delegation alter column from_person drop not null;
alter table roles.delegation add column vacancy uuid;
alter table roles.delegation add foreign key (organisation_id, vacancy) references roles.vacancy (organisation_id, id);
alter table roles.delegation add constraint deputises_somebody_or_a_vacancy
    check (from_person is not null or vacancy is not null);
--rollback alter table roles.delegation drop column vacancy;
