--liquibase formatted sql

--changeset inventory:003-supplier
--comment: One entry per supplier of AI systems, for ever (R-INV-01). What changes over time stands in the table below.
create table inventory.supplier ();
call facts.keyed('inventory.supplier', 'id');
--rollback drop table inventory.supplier;

--changeset inventory:003-supplier-entry
--comment: What a supplier is called and where it sits, from a day on.
create table inventory.supplier_entry (
    organisation_id uuid not null,
    supplier        uuid not null,
    name            text not null,
    country         text,
    foreign key (organisation_id, supplier) references inventory.supplier,
    constraint name_given check (name <> ''),
    constraint country_by_code check (country ~ '^[A-Z]{2}$')
);
call facts.dated('inventory.supplier_entry', 'supplier');
create index supplier_entry_of_supplier on inventory.supplier_entry (organisation_id, supplier, valid_from);
--rollback drop table inventory.supplier_entry;

--changeset inventory:003-supplier-of-system
--comment: From whom a system comes, as far as it does not come from the organisation itself.
alter table inventory.ai_system_entry
    add column supplier uuid,
    add foreign key (organisation_id, supplier) references inventory.supplier;
create index ai_system_entry_by_supplier on inventory.ai_system_entry (organisation_id, supplier, system);
--rollback alter table inventory.ai_system_entry drop column supplier;
