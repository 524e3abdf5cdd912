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
    check (expires >= issued),
    foreign key (organisation_id, certificate_id) references training.certificate (organisation_id, certificate_id)
);
call facts.dated('training.certificate_fact', 'certificate_id');
create index certificate_fact_of_person on training.certificate_fact (organisation_id, person);
create index certificate_fact_of_certification on training.certificate_fact (organisation_id, certification);
--rollback drop table training.certificate_fact;

--changeset training:002-assignment
--comment: Every course that was ever given to somebody to take (R-TRN).
create table training.assignment ();
call facts.keyed('training.assignment', 'assignment_id');
--rollback drop table training.assignment;

--changeset training:002-assignment-fact
--comment: How far somebody has come with a course from a day on.
create table training.assignment_fact (
    organisation_id uuid not null,
    assignment_id   uuid not null,
    person          uuid not null,
    course          text not null check (course <> ''),
    system          uuid,
    due             date,
    completed       date,
    status          text not null check (status in ('ASSIGNED', 'IN_PROGRESS', 'COMPLETED', 'WAIVED', 'CANCELLED')),
    foreign key (organisation_id, assignment_id) references training.assignment (organisation_id, assignment_id)
);
call facts.dated('training.assignment_fact', 'assignment_id');
create index assignment_fact_of_person on training.assignment_fact (organisation_id, person);
create index assignment_fact_of_course on training.assignment_fact (organisation_id, course);
--rollback drop table training.assignment_fact;
