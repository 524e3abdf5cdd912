--liquibase formatted sql

--changeset signals:002-announced
--comment: What has been announced, one row per opening; a signal is open at most once.
create table signals.announced (
    organisation_id uuid not null,
    signal_id       uuid not null,
    raised_at       timestamptz not null,
    code            text not null,
    reference       text not null,
    since           date not null,
    resolved_at     timestamptz,
    primary key (organisation_id, signal_id, raised_at),
    check (resolved_at >= raised_at)
);
create unique index one_open_announcement on signals.announced (organisation_id, signal_id) where resolved_at is null;
call tenancy.protect('signals.announced', 'select, insert, update');
--rollback drop table signals.announced;

--changeset signals:002-calendar
--comment: The one table without row-level security: ids, days and numbers only, so that the clock finds out for whom to work.
create table signals.calendar (
    organisation_id uuid primary key,
    last_day        date,
    last_entry      bigint not null default 0,
    evaluated_day   date,
    evaluated_entry bigint not null default 0
);
grant select, insert, update on signals.calendar to ${application-role};
--rollback drop table signals.calendar;
