--liquibase formatted sql

--changeset inventory:401-preparation-step
--comment: That a step on the way into use has been taken, from the day on which it was (R-INV-17, R-INV-22, R-INV-23, R-INV-30).
create table inventory.preparation_step (
    organisation_id uuid not null,
    system uuid not null,
    step text not null check (step in (
        'LANDSCAPE_REVIEW_BY_AI_LEAD', 'LANDSCAPE_REVIEW_BY_PROJECT_LEAD', 'ADVICE_IT',
        'ADVICE_LEGAL', 'ADVICE_DPO', 'ADVICE_INFOSEC', 'ADVICE_PROCUREMENT',
        'ADVICE_ANALYST', 'TEST_DESIGN', 'TEST_DESIGN_ADVICE', 'DATA_PREPARATION',
        'END_USER_INVOLVEMENT', 'MONITORING_PLAN', 'CONTINGENCY_PLAN', 'CONTINGENCY_TEST',
        'COMMAND_STRUCTURE', 'SUPPLIER_KNOWLEDGE', 'MODEL_CHANGE')),
    done_on date,
    done_by uuid,
    statement text,
    evidence text,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.preparation_step', 'system', 'step');
create index preparation_step_of_system on inventory.preparation_step (organisation_id, system, valid_from);
--rollback drop table inventory.preparation_step;

--changeset inventory:401-use-case
--comment: Why a system is wanted, from a day on (R-INV-15).
create table inventory.use_case (
    organisation_id uuid not null,
    system uuid not null,
    problem text,
    pain_point text,
    improvement text,
    priority text check (priority in ('LOW', 'MEDIUM', 'HIGH')),
    objective text,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.use_case', 'system');
create index use_case_of_system on inventory.use_case (organisation_id, system, valid_from);
--rollback drop table inventory.use_case;

--changeset inventory:401-business-kpi
--comment: What a system is to achieve and achieves, from a day on (R-INV-16).
create table inventory.business_kpi (
    organisation_id uuid not null,
    system uuid not null,
    name text not null check (name <> ''),
    kind text not null check (kind <> ''),
    better text not null check (better in ('HIGHER', 'LOWER')),
    target numeric,
    actual numeric,
    measured_on date,
    agreed_by uuid[] not null,
    agreed_on date,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.business_kpi', 'system', 'name');
create index business_kpi_of_system on inventory.business_kpi (organisation_id, system, valid_from);
--rollback drop table inventory.business_kpi;

--changeset inventory:401-validation
--comment: Whether a system does what it should, from the day of the result on (R-INV-31).
create table inventory.validation (
    organisation_id uuid not null,
    system uuid not null,
    result text not null check (result in ('IN_PROGRESS', 'PASSED', 'FAILED')),
    decided_on date,
    decided_by uuid,
    evaluator uuid,
    explanation text,
    evidence text,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.validation', 'system');
create index validation_of_system on inventory.validation (organisation_id, system, valid_from);
--rollback drop table inventory.validation;

--changeset inventory:401-monitoring-limit
--comment: Within which limits a measure has to stay, from a day on (R-INV-33).
create table inventory.monitoring_limit (
    organisation_id uuid not null,
    system uuid not null,
    measure text not null check (measure <> ''),
    lowest numeric,
    highest numeric,
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint limited check (lowest is not null or highest is not null),
    constraint limits_in_order check (lowest <= highest)
);
call facts.dated('inventory.monitoring_limit', 'system', 'measure');
create index monitoring_limit_of_system on inventory.monitoring_limit (organisation_id, system, valid_from);
--rollback drop table inventory.monitoring_limit;

--changeset inventory:401-measurement
--comment: What was measured, with the limit that it passed that day, if it passed one (R-INV-33). Nothing is taken back.
create table inventory.measurement (
    organisation_id uuid not null,
    measurement_id uuid not null,
    system uuid not null,
    measure text not null check (measure <> ''),
    value numeric not null,
    measured_on date not null,
    measured_by uuid,
    threshold numeric,
    primary key (organisation_id, measurement_id),
    foreign key (organisation_id, system) references inventory.ai_system
);
create index measurement_of_system on inventory.measurement (organisation_id, system, measure, measured_on, measurement_id);
create index measurement_by_day on inventory.measurement (organisation_id, measured_on, measurement_id);
call tenancy.protect('inventory.measurement', 'select, insert');
--rollback drop table inventory.measurement;

--changeset inventory:401-output-override
--comment: That somebody decided otherwise than a system proposed (R-INV-40).
create table inventory.output_override (
    organisation_id uuid not null,
    override_id uuid not null,
    system uuid not null,
    overridden_at timestamptz not null,
    overridden_by uuid,
    reason text not null check (reason <> ''),
    outcome text,
    primary key (organisation_id, override_id),
    foreign key (organisation_id, system) references inventory.ai_system
);
create index output_override_of_system on inventory.output_override (organisation_id, system, overridden_at);
create index output_override_by_time on inventory.output_override (organisation_id, overridden_at, override_id);
call tenancy.protect('inventory.output_override', 'select, insert');
--rollback drop table inventory.output_override;

--changeset inventory:401-data-sheet
--comment: Which data a system needs, from a day on (R-INV-18).
create table inventory.data_sheet (
    organisation_id uuid not null,
    system uuid not null,
    needed text not null,
    source text not null,
    owner uuid,
    quality text not null,
    plain_description text not null,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.data_sheet', 'system');
create index data_sheet_of_system on inventory.data_sheet (organisation_id, system, valid_from);
--rollback drop table inventory.data_sheet;

--changeset inventory:401-model-document
--comment: A document about the model, from a day on (R-INV-19).
create table inventory.model_document (
    organisation_id uuid not null,
    system uuid not null,
    title text not null check (title <> ''),
    phase text not null check (phase in ('TRAINING', 'TESTING', 'DEPLOYMENT')),
    dated_on date not null,
    link text,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.model_document', 'system', 'title');
create index model_document_of_system on inventory.model_document (organisation_id, system, valid_from);
--rollback drop table inventory.model_document;

--changeset inventory:401-technical-control
--comment: A technical control and its test, from a day on (R-INV-20).
create table inventory.technical_control (
    organisation_id uuid not null,
    system uuid not null,
    title text not null check (title <> ''),
    aim text not null check (aim in ('TRANSPARENCY', 'FAIRNESS', 'ROBUSTNESS', 'EXPLAINABILITY')),
    test text not null,
    every_months int not null check (every_months > 0),
    last_tested date,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.technical_control', 'system', 'title');
create index technical_control_of_system on inventory.technical_control (organisation_id, system, valid_from);
--rollback drop table inventory.technical_control;

--changeset inventory:401-guidance
--comment: Guidance on rights and liability for a system, from a day on (R-RSK-19).
create table inventory.guidance (
    organisation_id uuid not null,
    system uuid not null,
    title text not null check (title <> ''),
    subject text not null check (subject in ('DATA_RIGHTS', 'INTELLECTUAL_PROPERTY', 'LIABILITY')),
    statement text not null,
    link text,
    given_by uuid,
    given_on date not null,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.guidance', 'system', 'title');
create index guidance_of_system on inventory.guidance (organisation_id, system, valid_from);
--rollback drop table inventory.guidance;

--changeset inventory:401-it-support
--comment: Who of IT supports a system, from a day on (R-INV-39).
create table inventory.it_support (
    organisation_id uuid not null,
    system uuid not null,
    team text not null,
    contact text not null,
    open_tickets int not null check (open_tickets >= 0),
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.it_support', 'system');
create index it_support_of_system on inventory.it_support (organisation_id, system, valid_from);
--rollback drop table inventory.it_support;
