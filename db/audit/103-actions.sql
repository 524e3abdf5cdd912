--liquibase formatted sql

--changeset audit:103-action
--comment: Every corrective action there ever was, by the key people know it by.
create table audit.action ();
call facts.keyed('audit.action', 'action_id');
--rollback drop table audit.action;

--changeset audit:103-action-fact
--comment: What a corrective action is to mend, whose it is, and what came of it. No row is ever rewritten.
create table audit.action_fact (
    organisation_id uuid not null,
    action_id       uuid not null,
    finding_id      uuid not null,
    title           text not null check (title <> ''),
    owner           uuid not null,
    owner_reason    text,
    proposed_owner  uuid,
    raci_row        text,
    due             date not null,
    state           text not null check (state in ('PROPOSED', 'AGREED', 'IN_PROGRESS', 'IMPLEMENTED', 'VERIFIED',
                        'CLOSED')),
    cause_analysis  text,
    implemented_on  date,
    implemented_by  uuid,
    verified_result text check (verified_result in ('EFFECTIVE', 'INEFFECTIVE')),
    verified_by     uuid,
    verified_on     date,
    verified_note   text,
    successor       uuid,
    attempt         int not null check (attempt > 0),
    closed_on       date,
    foreign key (organisation_id, action_id) references audit.action,
    foreign key (organisation_id, finding_id) references audit.finding,
    foreign key (organisation_id, successor) references audit.action,
    constraint no_successor_of_itself check (successor <> action_id)
);
call facts.dated('audit.action_fact', 'action_id');
call audit.written_once('audit.action_fact');
create index action_of_finding on audit.action_fact (organisation_id, finding_id);
create index action_in_state on audit.action_fact (organisation_id, state);
create index action_of_owner on audit.action_fact (organisation_id, owner);
--rollback drop table audit.action_fact;

--changeset audit:103-overdue-told
--comment: Of which action it was told that it is overdue: once for each day on which it was due, also after days without a clock.
create table audit.overdue_told (
    organisation_id uuid not null,
    told_id         uuid not null,
    action_id       uuid not null,
    due             date not null,
    told_on         date not null,
    primary key (organisation_id, told_id),
    foreign key (organisation_id, action_id) references audit.action
);
create unique index overdue_told_once on audit.overdue_told (organisation_id, action_id, due);
call tenancy.protect('audit.overdue_told', 'select, insert');
--rollback drop table audit.overdue_told;

--changeset audit:103-lesson
--comment: What is to be learnt, and from what (R-AUD-17).
create table audit.lesson ();
call facts.keyed('audit.lesson', 'lesson_id');
--rollback drop table audit.lesson;

--changeset audit:103-lesson-fact
create table audit.lesson_fact (
    organisation_id uuid not null,
    lesson_id       uuid not null,
    lesson          text not null check (lesson <> ''),
    learnt_on       date not null,
    action_id       uuid,
    incident_id     uuid,
    system_id       uuid,
    foreign key (organisation_id, lesson_id) references audit.lesson,
    foreign key (organisation_id, action_id) references audit.action
);
call facts.dated('audit.lesson_fact', 'lesson_id');
call audit.written_once('audit.lesson_fact');
create index lesson_of_incident on audit.lesson_fact (organisation_id, incident_id);
create index lesson_of_action on audit.lesson_fact (organisation_id, action_id);
--rollback drop table audit.lesson_fact;

--changeset audit:103-lesson-use
--comment: Where a lesson was heeded: in a course or in a policy, each once.
create table audit.lesson_use (
    organisation_id uuid not null,
    use_id          uuid not null,
    lesson_id       uuid not null,
    course          text,
    policy_id       uuid,
    edition         text,
    used_on         date not null,
    primary key (organisation_id, use_id),
    foreign key (organisation_id, lesson_id) references audit.lesson,
    constraint used_in_one check ((course is null) <> (policy_id is null))
);
create unique index lesson_used_once on audit.lesson_use
    (organisation_id, lesson_id, coalesce(course, policy_id::text), coalesce(edition, ''));
call tenancy.protect('audit.lesson_use', 'select, insert');
--rollback drop table audit.lesson_use;
