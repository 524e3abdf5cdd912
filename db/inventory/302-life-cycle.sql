--liquibase formatted sql

--changeset inventory:302-suspension
--comment: Why a system is suspended and how the cause was resolved (R-INV-45); ends when the system is used, tested or ended again.
create table inventory.suspension (
    organisation_id uuid not null,
    system          uuid not null,
    reason          text,
    resolution      text,
    resolved_on     date,
    resolved_by     uuid,
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint resolved_on_a_day check ((resolution is null) = (resolved_on is null))
);
call facts.dated('inventory.suspension', 'system');
--rollback drop table inventory.suspension;

--changeset inventory:302-handover
--comment: How the handover of a system from the project to the product stands (R-INV-35).
create table inventory.handover (
    organisation_id uuid not null,
    system          uuid not null,
    status          text not null check (status in ('OFFERED', 'ACCEPTED', 'REFUSED')),
    offered_by      uuid,
    offered_to      uuid,
    offered_on      date,
    decided_on      date,
    reason          text,
    checklist       text[] not null,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.handover', 'system');
--rollback drop table inventory.handover;

--changeset inventory:302-closure
--comment: Who oversees the end of a system, and which items of the checklist are done with which evidence (R-INV-38).
create table inventory.closure (
    organisation_id uuid not null,
    system          uuid not null,
    overseer        uuid,
    items           text[] not null,
    evidence        text[] not null,
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint evidence_for_each_item check (cardinality(items) = cardinality(evidence))
);
call facts.dated('inventory.closure', 'system');
--rollback drop table inventory.closure;
