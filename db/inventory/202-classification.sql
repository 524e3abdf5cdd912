--liquibase formatted sql

--changeset inventory:202-decision
--comment: Why a classification was decided so, by which derogation, and who decided with whom (R-INV-14). Imported ones know of none.
alter table inventory.classification
    add column rationale     text,
    add column derogation    text,
    add column chapeau       text,
    add column statement     text,
    add column profiled      boolean,
    add column co_decided_by uuid,
    add column decider       text,
    add column preliminary   boolean,
    add constraint derogation_stated check ((derogation is null) = (statement is null)),
    add constraint no_derogation_under_profiling check (derogation is null or profiled is false),
    add constraint preliminary_by_law check (preliminary is null or preliminary and category = 'HIGH_RISK_ANNEX_III');
--rollback alter table inventory.classification drop column rationale, drop column derogation, drop column chapeau, drop column statement, drop column profiled, drop column co_decided_by, drop column decider, drop column preliminary;

--changeset inventory:202-answers
--comment: What the questionnaire of facts asks beside that which a dossier tells of a system; null: nobody has answered it.
alter table inventory.ai_system_entry
    add column controls_input_data                 boolean,
    add column provider_outside_union              boolean,
    add column gpai_model                          boolean,
    add column systemic_risk                       boolean,
    add column interacts_with_people               boolean,
    add column generates_synthetic_content         boolean,
    add column emotion_or_biometric_categorisation boolean,
    add column publishes_deep_fakes                boolean,
    add column publishes_public_interest_text      boolean,
    add column design_changed_on                   date;
--rollback alter table inventory.ai_system_entry drop column controls_input_data, drop column provider_outside_union, drop column gpai_model, drop column systemic_risk, drop column interacts_with_people, drop column generates_synthetic_content, drop column emotion_or_biometric_categorisation, drop column publishes_deep_fakes, drop column publishes_public_interest_text, drop column design_changed_on;

--changeset inventory:202-preliminary-classification
--comment: What somebody proposes as a classification; it makes no category until it is final. At most one is open for a system.
create table inventory.preliminary_classification (
    organisation_id    uuid   not null,
    id                 uuid   not null,
    system             uuid   not null,
    version            int    not null default 1,
    category           text   not null check (category in ('PROHIBITED', 'HIGH_RISK_ANNEX_I', 'HIGH_RISK_ANNEX_III',
                           'ANNEX_III_NOT_HIGH_RISK', 'TRANSPARENCY', 'MINIMAL', 'OUT_OF_SCOPE')),
    points             text[] not null,
    transparency_cases text[] not null,
    operator_roles     text[] not null,
    derogation         text,
    chapeau            text,
    statement          text,
    profiled           boolean,
    rationale          text   not null,
    review_due         date   not null,
    proposer_kind      text   not null check (proposer_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    proposer           text   not null,
    proposed_on        date   not null,
    closed_on          date,
    primary key (organisation_id, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint reasoned check (rationale <> ''),
    constraint derogation_stated check ((category = 'ANNEX_III_NOT_HIGH_RISK') = (derogation is not null)),
    constraint derogation_reasoned check ((derogation is null) = (statement is null)),
    constraint no_derogation_under_profiling check (derogation is null or profiled is false)
);
create unique index one_open_preliminary_classification on inventory.preliminary_classification
    (organisation_id, system) where closed_on is null;
call tenancy.protect('inventory.preliminary_classification', 'select, insert, update');
--rollback drop table inventory.preliminary_classification;
