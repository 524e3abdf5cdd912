--liquibase formatted sql

--changeset inventory:003-supplier
--comment: One entry per supplier of AI systems, for ever (R-INV-01). What changes over time stands in the table below.
create table inventory.supplier (
    organisation_id uuid not null,
    id              uuid not null,
    key             text not null,
    version         int  not null default 1,
    brought_on      date not null,
    primary key (organisation_id, id),
    unique (organisation_id, key)
);
call tenancy.protect('inventory.supplier', 'select, insert');
--rollback drop table inventory.supplier;

--changeset inventory:003-supplier-entry
--comment: What a supplier is called and where it sits, from a day on.
create table inventory.supplier_entry (
    organisation_id uuid not null,
    supplier        uuid not null,
    id              uuid not null,
    valid_from      date not null default '-infinity',
    valid_until     date not null default 'infinity',
    name            text not null,
    country         text,
    primary key (organisation_id, supplier, id),
    foreign key (organisation_id, supplier) references inventory.supplier,
    constraint name_given check (name <> ''),
    constraint country_by_code check (country ~ '^[A-Z]{2}$'),
    constraint days_in_order check (valid_from <= valid_until),
    constraint one_entry_of_a_supplier_a_day exclude using gist
        (organisation_id with =, supplier with =, daterange(valid_from, valid_until) with &&)
);
call tenancy.protect('inventory.supplier_entry', 'select, insert, update');
--rollback drop table inventory.supplier_entry;

--changeset inventory:003-supplier-of-system
--comment: From whom a system comes, as far as it does not come from the organisation itself.
alter table inventory.ai_system_entry
    add column supplier uuid,
    add foreign key (organisation_id, supplier) references inventory.supplier;
create index ai_system_entry_by_supplier on inventory.ai_system_entry (organisation_id, supplier, system);
--rollback alter table inventory.ai_system_entry drop column supplier;
