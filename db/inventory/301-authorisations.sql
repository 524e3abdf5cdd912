--liquibase formatted sql

--changeset inventory:301-authorisation
--comment: Every authorisation there ever was, from the request for it on, by the key people know it by (R-INV-24 to 28).
create table inventory.authorisation ();
call facts.keyed('inventory.authorisation', 'authorisation_id');
--rollback drop table inventory.authorisation;

--changeset inventory:301-authorisation-fact
--comment: How an authorisation stands from a day on. That it has expired follows from its days and is not stored.
create table inventory.authorisation_fact (
    organisation_id  uuid not null,
    authorisation_id uuid not null,
    system           uuid not null,
    kind             text not null check (kind in ('PROCUREMENT', 'SECURITY', 'USE')),
    status           text not null check (status in ('REQUESTED', 'GRANTED', 'GRANTED_WITH_CONDITIONS', 'REFUSED',
                         'WITHDRAWN', 'REVOKED')),
    requested_by     uuid,
    requested_on     date,
    granted_by       uuid,
    on_behalf_of     uuid,
    granted_on       date,
    good_until       date,
    conditions       text,
    reconsider_by    date,
    reconsider_because text,
    reason           text,
    foreign key (organisation_id, authorisation_id) references inventory.authorisation,
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint ends_after_it_was_granted check (good_until >= granted_on),
    constraint nobody_stands_in_for_themselves check (on_behalf_of <> granted_by)
);
call facts.dated('inventory.authorisation_fact', 'authorisation_id');
create index authorisation_fact_of_system on inventory.authorisation_fact (organisation_id, system, kind);
create index authorisation_fact_of_authorisation on inventory.authorisation_fact
    (organisation_id, authorisation_id, valid_from);
--rollback drop table inventory.authorisation_fact;
