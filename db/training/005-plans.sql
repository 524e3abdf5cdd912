--liquibase formatted sql

--changeset training:005-skill-gap
--comment: Skills that are missing, and what is done about it by whom until when (R-TRN-15).
create table training.skill_gap ();
call facts.keyed('training.skill_gap', 'skill_gap_id');
create table training.skill_gap_fact (
    organisation_id uuid not null,
    skill_gap_id    uuid not null,
    competency      text not null check (competency <> ''),
    system          uuid,
    unit            uuid,
    kind            text not null check (kind in ('UPSKILLING', 'RECRUITMENT', 'EXTERNAL_SUPPORT')),
    measure         text not null check (measure <> ''),
    owner           uuid not null,
    due             date not null,
    state           text not null check (state in ('OPEN', 'CLOSED', 'DROPPED')),
    outcome         text,
    check ((state = 'OPEN') = (outcome is null)),
    check (num_nonnulls(system, unit) >= 1),
    foreign key (organisation_id, skill_gap_id) references training.skill_gap (organisation_id, skill_gap_id)
);
call facts.dated('training.skill_gap_fact', 'skill_gap_id');
create index skill_gap_fact_of_owner on training.skill_gap_fact (organisation_id, owner);
--rollback drop table training.skill_gap_fact;
--rollback drop table training.skill_gap;

--changeset training:005-transfer-session
--comment: Sessions in which a supplier or the project hands knowledge of a system over (R-TRN-16).
create table training.transfer_session ();
call facts.keyed('training.transfer_session', 'transfer_session_id');
create table training.transfer_session_fact (
    organisation_id     uuid not null,
    transfer_session_id uuid not null,
    system              uuid not null,
    supplier            uuid,
    topic               text not null check (topic <> ''),
    audience            text not null check (audience <> ''),
    planned_for         date not null,
    held_on             date,
    state               text not null check (state in ('OPEN', 'HELD', 'CANCELLED')),
    evidence            text,
    check ((state = 'HELD') = (held_on is not null)),
    foreign key (organisation_id, transfer_session_id)
        references training.transfer_session (organisation_id, transfer_session_id)
);
call facts.dated('training.transfer_session_fact', 'transfer_session_id');
create index transfer_session_fact_of_system on training.transfer_session_fact (organisation_id, system);
--rollback drop table training.transfer_session_fact;
--rollback drop table training.transfer_session;

--changeset training:005-literacy-measure
--comment: What was done for AI literacy, for whom, with which content, when; no score, no pass mark (T-4).
create table training.literacy_measure ();
call facts.keyed('training.literacy_measure', 'literacy_measure_id');
create table training.literacy_measure_fact (
    organisation_id     uuid not null,
    literacy_measure_id uuid not null,
    title               text not null check (title <> ''),
    segment             text,
    units               uuid[] not null,
    course              text,
    content_version     text not null check (content_version <> ''),
    taken_on            date not null,
    foreign key (organisation_id, literacy_measure_id)
        references training.literacy_measure (organisation_id, literacy_measure_id)
);
call facts.dated('training.literacy_measure_fact', 'literacy_measure_id');
--rollback drop table training.literacy_measure_fact;
--rollback drop table training.literacy_measure;

--changeset training:005-investment
--comment: What a unit sets aside for training in a year (R-TRN-22); once for each unit and year.
create table training.investment ();
call facts.keyed('training.investment', 'investment_id');
create table training.investment_fact (
    organisation_id uuid not null,
    investment_id   uuid not null,
    unit            uuid not null,
    year            int not null check (year between 2000 and 2999),
    budget          numeric(14, 2) not null check (budget >= 0),
    currency        text not null check (currency ~ '^[A-Z]{3}$'),
    hours           int not null check (hours >= 0),
    foreign key (organisation_id, investment_id) references training.investment (organisation_id, investment_id)
);
call facts.dated('training.investment_fact', 'investment_id');
alter table training.investment_fact add constraint invested_once exclude using gist
    (organisation_id with =, unit with =, year with =, daterange(valid_from, valid_until) with &&);
create index investment_fact_of_unit on training.investment_fact (organisation_id, unit, year);
--rollback drop table training.investment_fact;
--rollback drop table training.investment;
