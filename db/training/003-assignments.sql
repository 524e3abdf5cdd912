--liquibase formatted sql

--changeset training:003-assignment
--comment: Every course that was ever given to somebody to take (R-TRN).
create table training.assignment ();
call facts.keyed('training.assignment', 'assignment_id');
--rollback drop table training.assignment;

--changeset training:003-assignment-fact
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
