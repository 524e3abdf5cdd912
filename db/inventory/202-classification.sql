--liquibase formatted sql

--changeset inventory:202-decision
--comment: Why a classification was decided so, by which derogation, and who decided with whom (R-INV-14). Imported ones know of none.
alter table inventory.classification
    add column rationale     text,
    add column derogation    text,
    add column co_decided_by uuid;
--rollback alter table inventory.classification drop column rationale, drop column derogation, drop column co_decided_by;

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
    rationale          text   not null,
    review_due         date   not null,
    proposed_by        uuid,
    proposed_on        date   not null,
    closed_on          date,
    primary key (organisation_id, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint reasoned check (rationale <> ''),
    constraint derogation_stated check ((category = 'ANNEX_III_NOT_HIGH_RISK') = (derogation is not null))
);
create unique index one_open_preliminary_classification on inventory.preliminary_classification
    (organisation_id, system) where closed_on is null;
call tenancy.protect('inventory.preliminary_classification', 'select, insert, update');
--rollback drop table inventory.preliminary_classification;
