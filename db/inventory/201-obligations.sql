--liquibase formatted sql

--changeset inventory:201-chosen-reading
--comment: Which reading of a contested date of the law counts for the organisation from a day on (R-INV-13).
create table inventory.chosen_reading (
    organisation_id uuid not null,
    obligation      text not null,
    reading         text not null,
    constraint named check (obligation <> '' and reading <> '')
);
call facts.dated('inventory.chosen_reading', 'obligation');
--rollback drop table inventory.chosen_reading;

--changeset inventory:201-obligation-evidence
--comment: What people have recorded to show that an obligation is met; the obligation itself is derived and never stored (V-10).
create table inventory.obligation_evidence (
    organisation_id uuid not null,
    id              uuid not null,
    system          uuid not null,
    obligation      text not null,
    kind            text not null,
    title           text not null,
    link            text,
    dated           date,
    version         int  not null default 1,
    valid_from      date not null,
    valid_until     date not null default 'infinity',
    primary key (organisation_id, id),
    foreign key (organisation_id, system) references inventory.ai_system,
    constraint titled check (title <> ''),
    constraint days_in_order check (valid_from <= valid_until)
);
create index obligation_evidence_by_system on inventory.obligation_evidence (organisation_id, system);
call tenancy.protect('inventory.obligation_evidence', 'select, insert, update');
--rollback drop table inventory.obligation_evidence;

--changeset inventory:201-obligation-evaluation
--comment: What was last published about the obligations of a system, by which version of the law's catalogue; appended, never rewritten.
create table inventory.obligation_evaluation (
    organisation_id   uuid   not null,
    id                uuid   not null,
    system            uuid   not null,
    as_of             date   not null,
    catalogue_version text   not null,
    concerning        text[] not null,
    in_force          text[] not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, system) references inventory.ai_system
);
create index obligation_evaluation_by_system on inventory.obligation_evaluation (organisation_id, system, id desc);
call tenancy.protect('inventory.obligation_evaluation', 'select, insert');
--rollback drop table inventory.obligation_evaluation;
