--liquibase formatted sql

--changeset training:002-certificate
--comment: Every certificate there ever was, by the key people know it by (R-TRN).
create table training.certificate ();
call facts.keyed('training.certificate', 'certificate_id');
--rollback drop table training.certificate;

--changeset training:002-certificate-fact
--comment: What is known of a certificate from a day on; without a day of expiry it holds for life.
create table training.certificate_fact (
    organisation_id uuid not null,
    certificate_id  uuid not null,
    person          uuid not null,
    certification   text not null check (certification <> ''),
    system          uuid,
    issued          date,
    expires         date,
    revoked         date,
    issuer          text,
    evidence        text,
    check (expires >= issued),
    foreign key (organisation_id, certificate_id) references training.certificate (organisation_id, certificate_id)
);
call facts.dated('training.certificate_fact', 'certificate_id');
create index certificate_fact_of_person on training.certificate_fact (organisation_id, person);
create index certificate_fact_of_certification on training.certificate_fact (organisation_id, certification);
--rollback drop table training.certificate_fact;

--changeset training:002-certificate-notice
--comment: That a certificate ends or has ended is told once for each day on which it was to end (R-TRN-19).
create table training.certificate_notice (
    organisation_id uuid not null,
    certificate_id  uuid not null,
    expires         date not null,
    kind            text not null check (kind in ('EXPIRING', 'EXPIRED')),
    told_on         date not null,
    primary key (organisation_id, certificate_id, expires, kind),
    foreign key (organisation_id, certificate_id) references training.certificate (organisation_id, certificate_id)
);
call tenancy.protect('training.certificate_notice', 'select, insert');
--rollback drop table training.certificate_notice;
