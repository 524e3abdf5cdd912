--liquibase formatted sql

--changeset organisation:003-external-party
--comment: Every interested party outside, by the key people know it by.
create table organisation.external_party ();
call facts.keyed('organisation.external_party', 'party_id');
--rollback drop table organisation.external_party;

--changeset organisation:003-external-party-fact
--comment: What a party is to us and who keeps the contact (R-ORG-21).
create table organisation.external_party_fact (
    organisation_id  uuid not null,
    party_id         uuid not null,
    name             text not null,
    kind             text not null check (kind in ('CERTIFICATION_BODY', 'CONSULTANT', 'SUPPLIER', 'BOARD', 'STAKEHOLDER',
                                                   'AUTHORITY', 'REGIONAL_BODY')),
    certifies_us     boolean not null,
    contact_owner_id uuid,
    foreign key (organisation_id, party_id) references organisation.external_party,
    foreign key (organisation_id, contact_owner_id) references organisation.person (organisation_id, person_id)
);
call facts.dated('organisation.external_party_fact', 'party_id');
create index external_party_fact_of_party on organisation.external_party_fact (organisation_id, party_id, valid_from);
create index external_party_fact_of_owner on organisation.external_party_fact (organisation_id, contact_owner_id);
--rollback drop table organisation.external_party_fact;

--changeset organisation:003-committee
--comment: Every committee that ever existed, by the key people know it by.
create table organisation.committee ();
call facts.keyed('organisation.committee', 'committee_id');
--rollback drop table organisation.committee;

--changeset organisation:003-committee-fact
--comment: What a committee is for, who chairs it, which views it needs and how often it meets.
create table organisation.committee_fact (
    organisation_id       uuid not null,
    committee_id          uuid not null,
    name                  text not null,
    role                  text,
    chair_kind            text check (chair_kind in ('PERSON', 'PARTY')),
    chair_id              uuid,
    required_perspectives text[] not null,
    cadence_days          integer check (cadence_days > 0),
    mandate               text,
    foreign key (organisation_id, committee_id) references organisation.committee,
    check ((chair_kind is null) = (chair_id is null))
);
call facts.dated('organisation.committee_fact', 'committee_id');
create index committee_fact_of_committee on organisation.committee_fact (organisation_id, committee_id, valid_from);
--rollback drop table organisation.committee_fact;

--changeset organisation:003-seat
--comment: Who sat in a committee and which view they brought; nobody twice at the same time.
create table organisation.seat (
    organisation_id uuid not null,
    committee_id    uuid not null,
    member_kind     text not null check (member_kind in ('PERSON', 'PARTY')),
    member_id       uuid not null,
    perspective     text,
    foreign key (organisation_id, committee_id) references organisation.committee
);
call facts.dated('organisation.seat', 'committee_id', 'member_id');
create index seat_of_committee on organisation.seat (organisation_id, committee_id, valid_from);
create index seat_of_member on organisation.seat (organisation_id, member_id);
--rollback drop table organisation.seat;

--changeset organisation:003-meeting
--comment: When a committee met, who was there, about what, and what it decided with which considerations (R-RSK-21).
create table organisation.meeting (
    organisation_id uuid not null,
    meeting_id      uuid not null,
    committee_id    uuid not null,
    held_on         date not null,
    recorded        boolean not null,
    minutes         text,
    agenda          jsonb not null default '[]',
    decisions       jsonb not null default '[]',
    present_kinds   text[] not null default '{}' check (present_kinds <@ '{PERSON,PARTY}'),
    present_ids     uuid[] not null default '{}',
    primary key (organisation_id, meeting_id),
    foreign key (organisation_id, committee_id) references organisation.committee,
    check (cardinality(present_kinds) = cardinality(present_ids)),
    check (recorded or minutes is null and agenda = '[]' and decisions = '[]' and present_ids = '{}')
);
-- A dossier may name the day alone; what happened is recorded once, beside it, because nothing is overwritten.
create unique index meeting_of_committee on organisation.meeting (organisation_id, committee_id, held_on, recorded);
create index meeting_by_day on organisation.meeting (organisation_id, held_on, committee_id);
call tenancy.protect('organisation.meeting', 'select, insert');
--rollback drop table organisation.meeting;
