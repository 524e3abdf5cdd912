--liquibase formatted sql

--changeset inventory:404-system-engagement
--comment: Which meetings with those concerned, kept by the organisation, were about which system (R-ORG-14).
create table inventory.system_engagement (
    organisation_id uuid not null,
    system          uuid not null,
    engagement      uuid not null,
    foreign key (organisation_id, system) references inventory.ai_system
);
call facts.dated('inventory.system_engagement', 'system', 'engagement');
create index system_engagement_of_system on inventory.system_engagement (organisation_id, system, valid_from);
--rollback drop table inventory.system_engagement;
