--liquibase formatted sql

--changeset audit:101-append-only splitStatements:false
--comment: What was written stays as it was written: of a fact only its end may be set, and nothing else of it changes.
create procedure audit.written_once(target regclass)
language plpgsql as $$
begin
    execute format('revoke update on %s from ${application-role}', target);
    execute format('grant update (valid_until) on %s to ${application-role}', target);
end
$$;
--rollback drop procedure audit.written_once(regclass);

--changeset audit:101-programme
--comment: Every audit programme there ever was (R-AUD-01).
create table audit.programme ();
call facts.keyed('audit.programme', 'programme_id');
--rollback drop table audit.programme;

--changeset audit:101-programme-fact
--comment: What an audit programme says of itself: for which days, and on what view of the risks.
create table audit.programme_fact (
    organisation_id uuid not null,
    programme_id    uuid not null,
    title           text not null check (title <> ''),
    begins_on       date not null,
    ends_on         date not null,
    risk_basis      text,
    foreign key (organisation_id, programme_id) references audit.programme,
    constraint period_in_order check (begins_on <= ends_on)
);
call facts.dated('audit.programme_fact', 'programme_id');
call audit.written_once('audit.programme_fact');
--rollback drop table audit.programme_fact;

--changeset audit:101-audit
--comment: Every audit there ever was, by the key people know it by.
create table audit.audit ();
call facts.keyed('audit.audit', 'audit_id');
--rollback drop table audit.audit;

--changeset audit:101-audit-fact
--comment: What is true of an audit: performed by a role or by a party, of what, by whom, and how far it has come.
create table audit.audit_fact (
    organisation_id   uuid not null,
    audit_id          uuid not null,
    title             text not null check (title <> ''),
    kind              text not null check (kind in ('INTERNAL', 'EXTERNAL_READINESS', 'EXTERNAL_CERTIFICATION', 'SUPPLIER')),
    performed_by_role text,
    performed_by_party uuid,
    lead_kind         text check (lead_kind in ('PERSON', 'PARTY')),
    lead_id           uuid,
    team              uuid[] not null,
    systems           uuid[] not null,
    units             uuid[] not null,
    criteria          text[] not null,
    programme_id      uuid,
    planned           date,
    state             text not null check (state in ('PLANNED', 'IN_PROGRESS', 'REPORTED', 'CLOSED', 'CANCELLED')),
    started_on        date,
    reported_on       date,
    closed_on         date,
    report            text,
    cancel_reason     text,
    foreign key (organisation_id, audit_id) references audit.audit,
    foreign key (organisation_id, programme_id) references audit.programme,
    constraint performed_by_one check (performed_by_role is null or performed_by_party is null),
    constraint lead_is_somebody check ((lead_kind is null) = (lead_id is null)),
    constraint cancelled_for_a_reason check (state <> 'CANCELLED' or cancel_reason is not null)
);
call facts.dated('audit.audit_fact', 'audit_id');
call audit.written_once('audit.audit_fact');
create index audit_of_lead on audit.audit_fact (organisation_id, lead_id);
--rollback drop table audit.audit_fact;

--changeset audit:101-evidence
--comment: What auditors have seen; said once, never changed (R-AUD-03).
create table audit.evidence (
    organisation_id uuid not null,
    evidence_id     uuid not null,
    audit_id        uuid not null,
    recorded_on     date not null,
    title           text not null check (title <> ''),
    detail          text,
    criterion       text,
    recorded_by     uuid,
    primary key (organisation_id, evidence_id),
    foreign key (organisation_id, audit_id) references audit.audit
);
create index evidence_of_audit on audit.evidence (organisation_id, audit_id, recorded_on);
call tenancy.protect('audit.evidence', 'select, insert');
--rollback drop table audit.evidence;

--changeset audit:101-check-schedule
--comment: Checks of a system that a leader arranges at regular intervals (R-AUD-18).
create table audit.check_schedule ();
call facts.keyed('audit.check_schedule', 'schedule_id');
--rollback drop table audit.check_schedule;

--changeset audit:101-check-schedule-fact
create table audit.check_schedule_fact (
    organisation_id uuid not null,
    schedule_id     uuid not null,
    title           text not null check (title <> ''),
    system_id       uuid not null,
    leader          uuid not null,
    criterion       text,
    every_months    int not null check (every_months between 1 and 60),
    first_due       date not null,
    ended_on        date,
    foreign key (organisation_id, schedule_id) references audit.check_schedule
);
call facts.dated('audit.check_schedule_fact', 'schedule_id');
call audit.written_once('audit.check_schedule_fact');
--rollback drop table audit.check_schedule_fact;

--changeset audit:101-check-made
--comment: What came of a check; said once, never changed.
create table audit.check_made (
    organisation_id uuid not null,
    check_id        uuid not null,
    schedule_id     uuid not null,
    made_on         date not null,
    result          text not null check (result <> ''),
    made_by         uuid,
    primary key (organisation_id, check_id),
    foreign key (organisation_id, schedule_id) references audit.check_schedule
);
create index check_of_schedule on audit.check_made (organisation_id, schedule_id, made_on);
call tenancy.protect('audit.check_made', 'select, insert');
--rollback drop table audit.check_made;
