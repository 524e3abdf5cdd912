--liquibase formatted sql

--changeset inventory:002-gist
--comment: Lets a constraint forbid that two facts about the same thing hold on the same day.
create extension if not exists btree_gist;
--rollback empty

--changeset inventory:002-ai-system
--comment: One entry per AI system, for ever (R-INV-01). What changes over time stands in the tables below.
create table inventory.ai_system (
    organisation_id uuid not null,
    id              uuid not null,
    key             text not null,
    version         int  not null,
    brought_on      date not null,
    primary key (organisation_id, id),
    unique (organisation_id, key)
);
call tenancy.protect('inventory.ai_system', 'select, insert, update');
--rollback drop table inventory.ai_system;

--changeset inventory:002-ai-system-entry
--comment: What is recorded of a system from a day on.
create table inventory.ai_system_entry (
    organisation_id           uuid not null,
    system                    uuid not null,
    id                        uuid not null,
    valid_from                date not null default '-infinity',
    valid_until               date not null default 'infinity',
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
    primary key (organisation_id, system, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint name_given check (name <> ''),
    constraint days_in_order check (valid_from <= valid_until),
    constraint one_entry_a_day exclude using gist
        (organisation_id with =, system with =, daterange(valid_from, valid_until) with &&)
);
create index ai_system_entry_by_name on inventory.ai_system_entry (organisation_id, name, system);
create index ai_system_entry_by_owning_unit on inventory.ai_system_entry (organisation_id, owning_unit, system);
create index ai_system_entry_by_first_use on inventory.ai_system_entry
    (organisation_id, coalesce(first_use, date '9999-12-31'), system);
call tenancy.protect('inventory.ai_system_entry', 'select, insert, update');
--rollback drop table inventory.ai_system_entry;

--changeset inventory:002-life-cycle-state
--comment: In which state a system is from a day on (R-INV-43).
create table inventory.life_cycle_state (
    organisation_id uuid not null,
    system          uuid not null,
    id              uuid not null,
    valid_from      date not null default '-infinity',
    valid_until     date not null default 'infinity',
    state           text not null check (state in ('PROPOSED', 'SCOPING', 'PROCUREMENT', 'DEVELOPMENT', 'TESTING',
                        'AUTHORISED', 'IN_USE', 'SUSPENDED', 'RETIRED', 'REJECTED')),
    primary key (organisation_id, system, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint days_in_order check (valid_from <= valid_until),
    constraint one_state_a_day exclude using gist
        (organisation_id with =, system with =, daterange(valid_from, valid_until) with &&)
);
create index life_cycle_state_by_state on inventory.life_cycle_state (organisation_id, state, system);
call tenancy.protect('inventory.life_cycle_state', 'select, insert, update');
--rollback drop table inventory.life_cycle_state;

--changeset inventory:002-classification
--comment: Of which category a system is from a day on, and who decided so when.
create table inventory.classification (
    organisation_id   uuid not null,
    system            uuid not null,
    id                uuid not null,
    valid_from        date not null default '-infinity',
    valid_until       date not null default 'infinity',
    category          text not null check (category in ('PROHIBITED', 'HIGH_RISK_ANNEX_I', 'HIGH_RISK_ANNEX_III',
                          'ANNEX_III_NOT_HIGH_RISK', 'TRANSPARENCY', 'MINIMAL', 'OUT_OF_SCOPE', 'UNCLASSIFIED')),
    previous_category text,
    annex_iii         text[] not null,
    annex_i           text[] not null,
    prohibited        text[] not null,
    decided_on        date,
    decided_by        uuid,
    review_due        date,
    primary key (organisation_id, system, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint days_in_order check (valid_from <= valid_until),
    constraint one_category_a_day exclude using gist
        (organisation_id with =, system with =, daterange(valid_from, valid_until) with &&)
);
create index classification_by_category on inventory.classification (organisation_id, category, system);
call tenancy.protect('inventory.classification', 'select, insert, update');
--rollback drop table inventory.classification;

--changeset inventory:002-ai-system-use
--comment: Which unit uses a system from a day on, and for which process of its own (R-INV-06).
create table inventory.ai_system_use (
    organisation_id uuid not null,
    system          uuid not null,
    id              uuid not null,
    valid_from      date not null default '-infinity',
    valid_until     date not null default 'infinity',
    unit            uuid not null,
    process         text,
    primary key (organisation_id, system, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint days_in_order check (valid_from <= valid_until),
    constraint one_use_of_a_unit_a_day exclude using gist
        (organisation_id with =, system with =, unit with =, daterange(valid_from, valid_until) with &&)
);
create index ai_system_use_by_unit on inventory.ai_system_use (organisation_id, unit, system);
call tenancy.protect('inventory.ai_system_use', 'select, insert, update');
--rollback drop table inventory.ai_system_use;

--changeset inventory:002-affected-domain
--comment: Which domains a system touches from a day on, and who answers for each (R-INV-08).
create table inventory.affected_domain (
    organisation_id uuid not null,
    system          uuid not null,
    id              uuid not null,
    valid_from      date not null default '-infinity',
    valid_until     date not null default 'infinity',
    domain          text not null,
    answerable      uuid,
    primary key (organisation_id, system, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint days_in_order check (valid_from <= valid_until),
    constraint one_answer_per_domain_a_day exclude using gist
        (organisation_id with =, system with =, domain with =, daterange(valid_from, valid_until) with &&)
);
call tenancy.protect('inventory.affected_domain', 'select, insert, update');
--rollback drop table inventory.affected_domain;
