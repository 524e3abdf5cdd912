--liquibase formatted sql

--changeset oversight:002-leaver-case
--comment: That somebody leaves and who sees to what they leave behind; one case for each departure, never changed.
create table oversight.leaver_case (
    organisation_id uuid not null,
    leaver_case_id  uuid not null,
    person_id       uuid not null,
    last_day        date not null,
    opened_on       date not null,
    manager_id      uuid,
    primary key (organisation_id, leaver_case_id),
    unique (organisation_id, person_id, last_day)
);
call tenancy.protect('oversight.leaver_case', 'select, insert');
--rollback drop table oversight.leaver_case;

--changeset oversight:002-leaver-item
--comment: What rested on a leaver when the case was opened, by reference alone: a title could name people.
create table oversight.leaver_item (
    organisation_id uuid not null,
    leaver_case_id  uuid not null,
    kind            text not null,
    subject_kind    text not null,
    subject_type    text,
    subject_id      uuid,
    reference       text not null,
    unit_id         uuid,
    system_id       uuid,
    primary key (organisation_id, leaver_case_id, kind, reference),
    foreign key (organisation_id, leaver_case_id) references oversight.leaver_case
);
call tenancy.protect('oversight.leaver_item', 'select, insert');
--rollback drop table oversight.leaver_item;

--changeset oversight:002-leaver-closure
--comment: The day on which it was found that nothing is left to hand over; a case is closed once.
create table oversight.leaver_closure (
    organisation_id uuid not null,
    leaver_case_id  uuid not null,
    closed_on       date not null,
    primary key (organisation_id, leaver_case_id),
    foreign key (organisation_id, leaver_case_id) references oversight.leaver_case
);
call tenancy.protect('oversight.leaver_closure', 'select, insert');
--rollback drop table oversight.leaver_closure;
