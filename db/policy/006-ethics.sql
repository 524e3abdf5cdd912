--liquibase formatted sql

--changeset policy:006-ethics-question
--comment: The questions of the framework for ethical decisions (R-POL-10).
create table policy.ethics_question ();
call facts.keyed('policy.ethics_question', 'ethics_question_id');
create table policy.ethics_question_fact (
    organisation_id    uuid not null,
    ethics_question_id uuid not null,
    text               text not null check (text <> ''),
    retired            boolean not null,
    foreign key (organisation_id, ethics_question_id)
        references policy.ethics_question (organisation_id, ethics_question_id)
);
call facts.dated('policy.ethics_question_fact', 'ethics_question_id');
--rollback drop table policy.ethics_question_fact; drop table policy.ethics_question;

--changeset policy:006-ethics-decision
--comment: Decisions about sensitive systems: answers, considerations, dissent, and who was heard (R-POL-10, R-RSK-21).
create table policy.ethics_decision ();
call facts.keyed('policy.ethics_decision', 'ethics_decision_id');
create table policy.ethics_decision_fact (
    organisation_id    uuid not null,
    ethics_decision_id uuid not null,
    system_id          uuid not null,
    subject            text not null check (subject <> ''),
    decision           text not null check (decision <> ''),
    considerations     text not null check (considerations <> ''),
    dissent            text,
    committee_id       uuid,
    view               text,
    decided_on         date not null,
    recorded_by        uuid,
    present            uuid[] not null,
    perspectives       text[] not null check (perspectives <@ array['EXECUTIVE', 'BUSINESS', 'IT', 'DATA', 'LEGAL', 'PRIVACY',
                           'INFORMATION_SECURITY', 'QUALITY', 'AUDIT', 'RISK', 'ETHICS', 'HR', 'FINANCE', 'PROCUREMENT',
                           'BOARD', 'EXTERNAL_STAKEHOLDER']),
    questions          uuid[] not null,
    answers            text[] not null,
    foreign key (organisation_id, ethics_decision_id)
        references policy.ethics_decision (organisation_id, ethics_decision_id),
    constraint each_question_has_an_answer check (cardinality(questions) = cardinality(answers)),
    constraint a_view_is_that_of_a_committee check (view is null or committee_id is not null)
);
call facts.dated('policy.ethics_decision_fact', 'ethics_decision_id');
create index ethics_decision_fact_of_system on policy.ethics_decision_fact (organisation_id, system_id);
--rollback drop table policy.ethics_decision_fact; drop table policy.ethics_decision;
