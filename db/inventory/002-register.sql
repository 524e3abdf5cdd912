--liquibase formatted sql

--changeset inventory:002-ai-system
--comment: One entry per AI system, for ever (R-INV-01). What changes over time stands in the tables below.
create table inventory.ai_system ();
call facts.keyed('inventory.ai_system', 'id');
--rollback drop table inventory.ai_system;

--changeset inventory:002-ai-system-entry
--comment: What is recorded of a system from a day on.
create table inventory.ai_system_entry (
    organisation_id           uuid not null,
    system                    uuid not null,
    name                      text not null,
    purpose                   text,
    process                   text,
    owning_unit               uuid not null,
    first_use                 date,
    retired_on                date,
    suspended_on              date,
    placed_on_market          date,
    registered_on             date,
    operator_roles            text[] not null,
    transparency_cases        text[] not null,
    transparency_evidence     jsonb not null,
    personal_data             boolean,
    profiling                 boolean,
    affects_persons           boolean,
    workplace                 boolean,
    law_enforcement           boolean,
    own_brand                 boolean,
    substantial_modification  boolean,
    changed_purpose           boolean,
    significant_design_change boolean,
    gpai_based                boolean,
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint name_given check (name <> '')
);
call facts.dated('inventory.ai_system_entry', 'system');
create index ai_system_entry_of_system on inventory.ai_system_entry (organisation_id, system, valid_from);
create index ai_system_entry_by_name on inventory.ai_system_entry (organisation_id, name, system);
create index ai_system_entry_by_owning_unit on inventory.ai_system_entry (organisation_id, owning_unit, system);
create index ai_system_entry_by_first_use on inventory.ai_system_entry
    (organisation_id, coalesce(first_use, date '9999-12-31'), system);
--rollback drop table inventory.ai_system_entry;

--changeset inventory:002-life-cycle-state
--comment: In which state a system is from a day on (R-INV-43).
create table inventory.life_cycle_state (
    organisation_id uuid not null,
    system          uuid not null,
    state           text not null check (state in ('PROPOSED', 'SCOPING', 'PROCUREMENT', 'DEVELOPMENT', 'TESTING',
                        'AUTHORISED', 'IN_USE', 'SUSPENDED', 'RETIRED', 'REJECTED')),
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.life_cycle_state', 'system');
create index life_cycle_state_of_system on inventory.life_cycle_state (organisation_id, system, valid_from);
create index life_cycle_state_by_state on inventory.life_cycle_state (organisation_id, state, system);
--rollback drop table inventory.life_cycle_state;

--changeset inventory:002-classification
--comment: Of which category a system is from a day on, and who decided so when.
create table inventory.classification (
    organisation_id   uuid not null,
    system            uuid not null,
    category          text not null check (category in ('PROHIBITED', 'HIGH_RISK_ANNEX_I', 'HIGH_RISK_ANNEX_III',
                          'ANNEX_III_NOT_HIGH_RISK', 'TRANSPARENCY', 'MINIMAL', 'OUT_OF_SCOPE', 'UNCLASSIFIED')),
    previous_category text,
    annex_iii         text[] not null,
    annex_i           text[] not null,
    prohibited        text[] not null,
    decided_on        date,
    decided_by        uuid,
    review_due        date,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.classification', 'system');
create index classification_of_system on inventory.classification (organisation_id, system, valid_from);
create index classification_by_category on inventory.classification (organisation_id, category, system);
--rollback drop table inventory.classification;

--changeset inventory:002-ai-system-use
--comment: Which unit uses a system from a day on, and for which process of its own (R-INV-06).
create table inventory.ai_system_use (
    organisation_id uuid not null,
    system          uuid not null,
    unit            uuid not null,
    process         text,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.ai_system_use', 'system', 'unit');
create index ai_system_use_of_system on inventory.ai_system_use (organisation_id, system, valid_from);
create index ai_system_use_by_unit on inventory.ai_system_use (organisation_id, unit, system);
--rollback drop table inventory.ai_system_use;

--changeset inventory:002-affected-domain
--comment: Which domains a system touches from a day on, and who answers for each (R-INV-08).
create table inventory.affected_domain (
    organisation_id uuid not null,
    system          uuid not null,
    domain          text not null,
    answerable      uuid,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.affected_domain', 'system', 'domain');
create index affected_domain_of_system on inventory.affected_domain (organisation_id, system, valid_from);
--rollback drop table inventory.affected_domain;
