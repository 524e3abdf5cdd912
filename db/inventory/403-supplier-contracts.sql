--liquibase formatted sql

--changeset inventory:403-supplier-contract
--comment: What was agreed with a supplier and who of legal has reviewed it, from a day on (R-INV-21).
create table inventory.supplier_contract (
    organisation_id uuid not null,
    supplier        uuid not null,
    contract        text not null check (contract <> ''),
    reviewed_by     uuid,
    reviewed_on     date,
    last_day        date,
    foreign key (organisation_id, supplier) references inventory.supplier
);
call facts.dated('inventory.supplier_contract', 'supplier', 'contract');
create index supplier_contract_of_supplier on inventory.supplier_contract (organisation_id, supplier, valid_from);
--rollback drop table inventory.supplier_contract;

--changeset inventory:403-due-diligence
--comment: What was found out about a supplier before anything was bought, from a day on (R-INV-36).
create table inventory.due_diligence (
    organisation_id uuid not null,
    supplier        uuid not null,
    result          text not null check (result in ('ACCEPTABLE', 'WITH_RESERVATIONS', 'UNACCEPTABLE')),
    statement       text not null,
    evidence        text,
    done_by         uuid,
    done_on         date not null,
    foreign key (organisation_id, supplier) references inventory.supplier
);
call facts.dated('inventory.due_diligence', 'supplier');
create index due_diligence_of_supplier on inventory.due_diligence (organisation_id, supplier, valid_from);
--rollback drop table inventory.due_diligence;
