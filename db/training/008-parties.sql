--liquibase formatted sql

--changeset training:008-party-proof
--comment: What external parties have shown for the roles in which they are engaged, and when (R-TRN-04).
create table training.party_proof (
    organisation_id uuid not null,
    party           uuid not null,
    certification   text not null check (certification <> ''),
    seen            date not null,
    expires         date check (expires >= seen),
    evidence        text not null check (evidence <> ''),
    primary key (organisation_id, party, certification, seen)
);
call tenancy.protect('training.party_proof', 'select, insert');
--rollback drop table training.party_proof;
