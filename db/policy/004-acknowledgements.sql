--liquibase formatted sql

--changeset policy:004-acknowledgement
--comment: Who was asked from a day on to acknowledge an edition, and from which day on they have (R-POL-07).
create table policy.acknowledgement (
    organisation_id uuid not null,
    policy_id       uuid not null,
    edition         int not null check (edition > 0),
    person_id       uuid not null,
    state           text not null check (state in ('REQUESTED', 'GIVEN')),
    due             date,
    foreign key (organisation_id, policy_id) references policy.policy (organisation_id, policy_id)
);
call facts.dated('policy.acknowledgement', 'policy_id', 'edition', 'person_id');
create index acknowledgement_of_person on policy.acknowledgement (organisation_id, person_id, state);
create index acknowledgement_of_policy on policy.acknowledgement (organisation_id, policy_id, edition, state);
--rollback drop table policy.acknowledgement;

--changeset policy:004-asked-through
--comment: The day through which those who came have been asked, so that the next day makes up for one that was missed.
create table policy.asked_through (
    organisation_id uuid not null primary key,
    day             date not null
);
call tenancy.protect('policy.asked_through', 'select, insert, update');
--rollback drop table policy.asked_through;
