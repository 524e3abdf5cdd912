--liquibase formatted sql

--changeset ledger:003-person-key
--comment: One AES-256 key per person. Deleting it erases the person's values for ever; the chain stays valid.
create table ledger.person_key (
    organisation_id uuid not null,
    person_id       uuid not null,
    key             bytea not null check (octet_length(key) = 32),
    primary key (organisation_id, person_id)
);
call tenancy.protect('ledger.person_key', 'select, insert, delete');
--rollback drop table ledger.person_key;

--changeset ledger:003-erasure
--comment: Who has been erased and when, so that nobody gets a key a second time.
create table ledger.erasure (
    organisation_id uuid not null,
    person_id       uuid not null,
    erased_at       timestamptz not null,
    primary key (organisation_id, person_id)
);
call tenancy.protect('ledger.erasure', 'select, insert');
--rollback drop table ledger.erasure;

--changeset ledger:003-personal-value
--comment: Values that identify somebody, beside the chain; an entry holds only the hash of the ciphertext.
create table ledger.personal_value (
    organisation_id uuid not null,
    sequence        bigint not null,
    digest          bytea not null check (octet_length(digest) = 32),
    person_id       uuid not null,
    ciphertext      bytea not null,
    primary key (organisation_id, sequence, digest),
    foreign key (organisation_id, sequence) references ledger.entry (organisation_id, sequence),
    check (digest = sha256(ciphertext))
);
create index personal_value_by_person on ledger.personal_value (organisation_id, person_id);
call tenancy.protect('ledger.personal_value', 'select, insert');
--rollback drop table ledger.personal_value;
