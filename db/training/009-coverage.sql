--liquibase formatted sql

--changeset training:009-told-coverage
--comment: Which share of the people of a unit was last told to know enough about AI, so that a change is told once.
create table training.told_coverage (
    organisation_id uuid not null,
    unit            uuid not null,
    percent         numeric(4, 1) not null check (percent between 0 and 100),
    told_on         date not null,
    primary key (organisation_id, unit)
);
call tenancy.protect('training.told_coverage', 'select, insert, update');
--rollback drop table training.told_coverage;
