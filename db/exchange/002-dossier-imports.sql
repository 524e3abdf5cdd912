--liquibase formatted sql

--changeset exchange:002-dossier-import
--comment: One import of a dossier: how far it has come, and what came of it. It stays for ever.
create table exchange.dossier_import (
    organisation_id  uuid not null,
    import_id        uuid not null,
    state            text not null check (state in
        ('QUEUED', 'RUNNING', 'IMPORTED', 'UNCHANGED', 'DRY_RUN_DONE', 'REFUSED', 'FAILED')),
    dry_run          boolean not null,
    as_of            date not null,
    actor_kind       text not null check (actor_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    actor            text not null,
    submitted_at     timestamptz not null,
    started_at       timestamptz,
    finished_at      timestamptz,
    progress_section text,
    progress_rows    integer not null default 0,
    progress_total   integer not null default 0,
    progress_percent integer not null default 0 check (progress_percent between 0 and 100),
    report           jsonb,
    failure          text,
    primary key (organisation_id, import_id),
    check ((finished_at is not null) = (state not in ('QUEUED', 'RUNNING'))),
    check ((failure is not null) = (state = 'FAILED'))
);
call tenancy.protect('exchange.dossier_import', 'select, insert, update');
--rollback drop table exchange.dossier_import;

--changeset exchange:002-dossier
--comment: The text of a dossier until its import is finished; it names people and is not kept beyond that.
create table exchange.dossier (
    organisation_id uuid not null,
    import_id       uuid not null,
    format          text not null check (format in ('YAML', 'JSON')),
    content         bytea not null,
    primary key (organisation_id, import_id),
    foreign key (organisation_id, import_id) references exchange.dossier_import
);
call tenancy.protect('exchange.dossier', 'select, insert, delete');
--rollback drop table exchange.dossier;

--changeset exchange:002-queue
--comment: Which imports wait. A worker looks for work of every organisation, so this table alone is not fenced; it holds no content.
create table exchange.queue (
    organisation_id uuid not null,
    import_id       uuid not null,
    actor_kind      text not null check (actor_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    actor           text not null,
    claimed_by      uuid,
    leased_until    timestamptz,
    attempts        integer not null default 0,
    primary key (organisation_id, import_id),
    check ((claimed_by is null) = (leased_until is null))
);
grant select, insert, update, delete on exchange.queue to ${application-role};
comment on table exchange.queue is
    'Not fenced by row-level security on purpose: a worker serves every organisation. Holds ids only, no content.';
--rollback drop table exchange.queue;
