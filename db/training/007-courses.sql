--liquibase formatted sql

--changeset training:007-course
--comment: The courses of the catalogue that the organisation gives in a way of its own (R-TRN-21).
create table training.course ();
call facts.keyed('training.course', 'course_id');
--rollback drop table training.course;

--changeset training:007-course-version-fact
--comment: How a course is given from a day on; the version of the catalogue is number 1 and stands here nowhere.
create table training.course_version_fact (
    organisation_id uuid not null,
    course_id       uuid not null,
    number          int not null check (number > 1),
    format          text not null check (format <> ''),
    minutes         int not null check (minutes > 0),
    provider        uuid,
    conflict_note   text,
    repeat          boolean not null,
    reason          text not null check (reason <> ''),
    lesson          text,
    unique (organisation_id, course_id, number),
    foreign key (organisation_id, course_id) references training.course (organisation_id, course_id)
);
call facts.dated('training.course_version_fact', 'course_id');
--rollback drop table training.course_version_fact;
