--liquibase formatted sql

--changeset policy:005-exception
--comment: Units that a policy does not bind for a time; every exception has a last day (P-4, R-POL-13).
create table policy.exception ();
call facts.keyed('policy.exception', 'exception_id');
create table policy.exception_fact (
    organisation_id uuid not null,
    exception_id    uuid not null,
    policy_id       uuid not null,
    unit_id         uuid not null,
    ground          text not null check (ground <> ''),
    granted_by      uuid,
    granted_on      date not null,
    last_day        date not null check (last_day < 'infinity' and last_day >= granted_on),
    conclusion      text check (conclusion <> ''),
    concluded_on    date,
    foreign key (organisation_id, exception_id) references policy.exception (organisation_id, exception_id),
    foreign key (organisation_id, policy_id) references policy.policy (organisation_id, policy_id),
    constraint concluded_with_a_word check ((conclusion is null) = (concluded_on is null))
);
call facts.dated('policy.exception_fact', 'exception_id');
create index exception_fact_of_policy on policy.exception_fact (organisation_id, policy_id);
create unique index one_exception_at_a_time on policy.exception_fact (organisation_id, policy_id, unit_id)
    where conclusion is null and valid_until = 'infinity';
--rollback drop table policy.exception_fact; drop table policy.exception;

--changeset policy:005-review-task
--comment: Changes of law that concern a policy; confirmed, they ask for its review (R-POL-14).
create table policy.review_task ();
call facts.keyed('policy.review_task', 'review_task_id');
create table policy.review_task_fact (
    organisation_id  uuid not null,
    review_task_id   uuid not null,
    policy_id        uuid not null,
    horizon_item_id  uuid not null,
    cause            text not null check (cause <> ''),
    opened_on        date,
    conclusion       text check (conclusion <> ''),
    concluded_by     uuid,
    concluded_on     date,
    foreign key (organisation_id, review_task_id) references policy.review_task (organisation_id, review_task_id),
    foreign key (organisation_id, policy_id) references policy.policy (organisation_id, policy_id),
    constraint concluded_with_a_word check ((conclusion is null) = (concluded_on is null)),
    constraint opened_before_it_is_concluded check (concluded_on is null or opened_on <= concluded_on)
);
call facts.dated('policy.review_task_fact', 'review_task_id');
create index review_task_fact_of_policy on policy.review_task_fact (organisation_id, policy_id);
create index review_task_fact_of_item on policy.review_task_fact (organisation_id, horizon_item_id);
--rollback drop table policy.review_task_fact; drop table policy.review_task;

--changeset policy:005-required-document
--comment: Documents and procedures that the standard needs, with owner and state (R-POL-15).
create table policy.required_document ();
call facts.keyed('policy.required_document', 'required_document_id');
create table policy.required_document_fact (
    organisation_id      uuid not null,
    required_document_id uuid not null,
    title                text not null check (title <> ''),
    clause               text,
    owner                uuid,
    policy_id            uuid,
    state                text not null check (state in ('MISSING', 'DRAFT', 'IN_FORCE', 'WITHDRAWN')),
    location             text,
    foreign key (organisation_id, required_document_id)
        references policy.required_document (organisation_id, required_document_id),
    foreign key (organisation_id, policy_id) references policy.policy (organisation_id, policy_id)
);
call facts.dated('policy.required_document_fact', 'required_document_id');
--rollback drop table policy.required_document_fact; drop table policy.required_document;

--changeset policy:005-internal-control
--comment: Controls inside processes: owned, and checked from time to time (R-POL-16).
create table policy.internal_control ();
call facts.keyed('policy.internal_control', 'internal_control_id');
create table policy.internal_control_fact (
    organisation_id     uuid not null,
    internal_control_id uuid not null,
    title               text not null check (title <> ''),
    process             text not null check (process <> ''),
    unit_id             uuid not null,
    owner               uuid not null,
    every_days          int check (every_days > 0),
    checked_on          date,
    checked_by          uuid,
    result              text check (result in ('PASSED', 'FAILED')),
    note                text,
    foreign key (organisation_id, internal_control_id)
        references policy.internal_control (organisation_id, internal_control_id),
    constraint a_check_has_a_result check ((checked_on is null) = (result is null))
);
call facts.dated('policy.internal_control_fact', 'internal_control_id');
--rollback drop table policy.internal_control_fact; drop table policy.internal_control;

--changeset policy:005-governance-process
--comment: The process behind each topic that governance has to cover (R-POL-17); its key is the topic.
create table policy.governance_process ();
call facts.keyed('policy.governance_process', 'governance_process_id');
create table policy.governance_process_fact (
    organisation_id       uuid not null,
    governance_process_id uuid not null,
    process               text not null check (process <> ''),
    owner                 uuid not null,
    foreign key (organisation_id, governance_process_id)
        references policy.governance_process (organisation_id, governance_process_id)
);
call facts.dated('policy.governance_process_fact', 'governance_process_id');
--rollback drop table policy.governance_process_fact; drop table policy.governance_process;

--changeset policy:005-ai-objective
--comment: What the organisation wants to reach with AI: measurable, approved, tied to a figure (R-POL-09).
create table policy.ai_objective ();
call facts.keyed('policy.ai_objective', 'ai_objective_id');
create table policy.ai_objective_fact (
    organisation_id uuid not null,
    ai_objective_id uuid not null,
    title           text not null check (title <> ''),
    kpi             text not null check (kpi ~ '^KPI-G[0-9]{2}$'),
    target          numeric not null,
    reach_by        date,
    owner           uuid not null,
    approved_by     uuid,
    approved_on     date,
    foreign key (organisation_id, ai_objective_id) references policy.ai_objective (organisation_id, ai_objective_id),
    constraint approved_by_somebody check ((approved_by is null) = (approved_on is null))
);
call facts.dated('policy.ai_objective_fact', 'ai_objective_id');
--rollback drop table policy.ai_objective_fact; drop table policy.ai_objective;

--changeset policy:005-notice
--comment: Which days of policies and exceptions have been announced; each is announced once (R-POL-07, R-POL-08, R-POL-13).
create table policy.notice (
    organisation_id uuid not null,
    subject_id      uuid not null,
    kind            text not null check (kind in ('REVIEW_DUE', 'ACKNOWLEDGEMENT_OVERDUE', 'EXCEPTION_EXPIRED')),
    day             date not null,
    told_on         date not null,
    primary key (organisation_id, subject_id, kind, day)
);
call tenancy.protect('policy.notice', 'select, insert');
--rollback drop table policy.notice;
