--liquibase formatted sql

--changeset inventory:402-horizon-item
--comment: What comes towards the organisation from law, technology and practice, by key (R-INV-41).
create table inventory.horizon_item ();
call facts.keyed('inventory.horizon_item', 'horizon_item_id');
--rollback drop table inventory.horizon_item;

--changeset inventory:402-horizon-item-fact
--comment: What is known of it from a day on: which systems it concerns and what was decided.
create table inventory.horizon_item_fact (
    organisation_id uuid not null,
    horizon_item_id uuid not null,
    title           text not null check (title <> ''),
    kind            text not null check (kind in ('REGULATION', 'TECHNOLOGY', 'PRACTICE')),
    found_on        date,
    found_by        uuid,
    impact          text not null check (impact in ('LOW', 'MEDIUM', 'HIGH')),
    affected        uuid[] not null,
    decision        text,
    effective_from  date,
    confirmed_on    date,
    foreign key (organisation_id, horizon_item_id) references inventory.horizon_item
);
call facts.dated('inventory.horizon_item_fact', 'horizon_item_id');
create index horizon_item_fact_of_item on inventory.horizon_item_fact (organisation_id, horizon_item_id, valid_from);
--rollback drop table inventory.horizon_item_fact;

--changeset inventory:402-horizon-review
--comment: That a system has to be reviewed because of something on the horizon, until it has been (R-RSK-18).
create table inventory.horizon_review (
    organisation_id uuid not null,
    system uuid not null,
    item uuid not null,
    opened_on date not null,
    done_on date,
    done_by uuid,
    conclusion text,
    foreign key (organisation_id, system) references inventory.ai_system,
    foreign key (organisation_id, item) references inventory.horizon_item (organisation_id, horizon_item_id),
    constraint done_after_opening check (done_on >= opened_on)
);
call facts.dated('inventory.horizon_review', 'system', 'item');
create index horizon_review_of_system on inventory.horizon_review (organisation_id, system, valid_from);
--rollback drop table inventory.horizon_review;

--changeset inventory:402-engagement
--comment: A talk with a supplier, a board or another party outside (R-INV-36, R-INV-42). Nothing is taken back.
create table inventory.engagement (
    organisation_id uuid not null,
    engagement_id uuid not null,
    supplier uuid not null,
    system uuid,
    held_on date not null,
    subject text not null check (subject <> ''),
    decision text,
    security_questions text,
    people uuid[] not null,
    logged_by uuid,
    foreign key (organisation_id, supplier) references inventory.supplier,
    primary key (organisation_id, engagement_id),
    foreign key (organisation_id, system) references inventory.ai_system
);
create index engagement_by_day on inventory.engagement (organisation_id, held_on, engagement_id);
call tenancy.protect('inventory.engagement', 'select, insert');
--rollback drop table inventory.engagement;
