--liquibase formatted sql

--changeset inventory:101-usage-survey
--comment: Campaigns that ask units which AI they use (R-INV-02).
create table inventory.usage_survey ();
call facts.keyed('inventory.usage_survey', 'survey_id');
--rollback drop table inventory.usage_survey;

--changeset inventory:101-usage-survey-fact
--comment: What a campaign is called, when it runs and who coordinates it.
create table inventory.usage_survey_fact (
    organisation_id uuid not null,
    survey_id      uuid not null,
    title          text not null check (title <> ''),
    opened         date not null,
    due            date not null,
    closed         date,
    coordinator_id uuid,
    constraint due_after_opening check (due >= opened),
    constraint closed_after_opening check (closed >= opened)
);
call facts.dated('inventory.usage_survey_fact', 'survey_id');
alter table inventory.usage_survey_fact
    add foreign key (organisation_id, survey_id) references inventory.usage_survey (organisation_id, survey_id);
--rollback drop table inventory.usage_survey_fact;

--changeset inventory:101-declaration
--comment: What one unit answers in one campaign (R-INV-03).
create table inventory.declaration ();
call facts.keyed('inventory.declaration', 'declaration_id');
--rollback drop table inventory.declaration;

--changeset inventory:101-declaration-fact
--comment: How far an answer has come; one unit gives one answer a campaign.
create table inventory.declaration_fact (
    organisation_id uuid not null,
    declaration_id uuid not null,
    survey_id      uuid not null,
    unit_id        uuid not null,
    status         text not null check (status in ('REQUESTED', 'DRAFT', 'ATTESTED', 'CONTESTED', 'SUPERSEDED')),
    answered_by    uuid,
    answered_on    date,
    reason         text,
    constraint contested_for_a_reason check (status <> 'CONTESTED' or reason is not null)
);
call facts.dated('inventory.declaration_fact', 'declaration_id');
alter table inventory.declaration_fact
    add foreign key (organisation_id, declaration_id)
        references inventory.declaration (organisation_id, declaration_id),
    add foreign key (organisation_id, survey_id) references inventory.usage_survey (organisation_id, survey_id),
    add constraint one_declaration_per_unit_and_survey exclude using gist
        (organisation_id with =, survey_id with =, unit_id with =, daterange(valid_from, valid_until) with &&);
create index declaration_fact_of_unit on inventory.declaration_fact (organisation_id, unit_id, valid_from);
--rollback drop table inventory.declaration_fact;

--changeset inventory:101-declared-use
--comment: Each tool that a unit declares (R-INV-04).
create table inventory.declared_use ();
call facts.keyed('inventory.declared_use', 'use_id');
--rollback drop table inventory.declared_use;

--changeset inventory:101-declared-use-fact
--comment: What is used for what, and what became of it: in the register, or not AI for a reason (R-INV-05).
create table inventory.declared_use_fact (
    organisation_id uuid not null,
    use_id         uuid not null,
    declaration_id uuid not null,
    tool           text not null check (tool <> ''),
    used_for       text,
    process        text not null check (process <> ''),
    supplier_id    uuid,
    system_id      uuid,
    status         text not null check (status in ('NEW', 'LINKED', 'REGISTERED', 'NOT_AI')),
    reason         text,
    declared_on    date,
    constraint system_when_registered check ((status in ('LINKED', 'REGISTERED')) = (system_id is not null)),
    constraint not_ai_for_a_reason check ((status = 'NOT_AI') = (reason is not null))
);
call facts.dated('inventory.declared_use_fact', 'use_id');
alter table inventory.declared_use_fact
    add foreign key (organisation_id, use_id) references inventory.declared_use (organisation_id, use_id),
    add foreign key (organisation_id, declaration_id)
        references inventory.declaration (organisation_id, declaration_id),
    add foreign key (organisation_id, supplier_id) references inventory.supplier (organisation_id, id),
    add foreign key (organisation_id, system_id) references inventory.ai_system (organisation_id, id);
create index declared_use_fact_of_declaration
    on inventory.declared_use_fact (organisation_id, declaration_id, valid_from);
--rollback drop table inventory.declared_use_fact;
