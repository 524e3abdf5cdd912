--liquibase formatted sql

--changeset audit:102-finding
--comment: Every finding there ever was, by the key people know it by.
create table audit.finding ();
call facts.keyed('audit.finding', 'finding_id');
--rollback drop table audit.finding;

--changeset audit:102-finding-fact
--comment: What a finding says, and how far it has come. A draft may lack grade, criterion and day; an issued one may not.
create table audit.finding_fact (
    organisation_id uuid not null,
    finding_id      uuid not null,
    source          text not null check (source in ('AUDIT', 'INCIDENT', 'MONITORING', 'GAP_ASSESSMENT',
                        'STAKEHOLDER_FEEDBACK', 'CONCERN')),
    audit_id        uuid,
    incident_id     uuid,
    concern_id      uuid,
    gap_assessment_id uuid,
    system_id       uuid,
    unit_id         uuid,
    grade           text check (grade in ('MAJOR_NC', 'MINOR_NC', 'OBSERVATION', 'OPPORTUNITY')),
    criterion       text,
    statement       text not null check (statement <> ''),
    evidence        text,
    cause_kind      text check (cause_kind in ('LACK_OF_COMPETENCE', 'PROCESS', 'TECHNOLOGY', 'RESOURCES',
                        'COMMUNICATION', 'OTHER')),
    cause           text,
    course          text,
    trainees        uuid[] not null,
    issued_on       date,
    state           text not null check (state in ('DRAFT', 'OPEN', 'DISPUTED', 'ACTION_AGREED', 'RESOLVED', 'CLOSED',
                        'NOTED')),
    foreign key (organisation_id, finding_id) references audit.finding,
    foreign key (organisation_id, audit_id) references audit.audit,
    constraint issued_in_full check (state = 'DRAFT'
        or grade is not null and criterion is not null and issued_on is not null),
    constraint audit_has_audit check (source = 'AUDIT' or audit_id is null),
    constraint gap_assessment_is_source check (source = 'GAP_ASSESSMENT' or gap_assessment_id is null)
);
call facts.dated('audit.finding_fact', 'finding_id');
call audit.written_once('audit.finding_fact');
create index finding_of_system on audit.finding_fact (organisation_id, system_id);
create index finding_in_state on audit.finding_fact (organisation_id, state);
create index finding_of_audit on audit.finding_fact (organisation_id, audit_id);
create index finding_of_incident on audit.finding_fact (organisation_id, incident_id);
create index finding_of_gap_assessment on audit.finding_fact (organisation_id, gap_assessment_id);
--rollback drop table audit.finding_fact;

--changeset audit:102-finding-immutable splitStatements:false
--comment: A finding that was issued says the same for ever (D-7); only how far it has come may change.
create function audit.keep_issued_finding() returns trigger
language plpgsql as $$
begin
    if exists (
        select from audit.finding_fact f
        where f.organisation_id = new.organisation_id and f.finding_id = new.finding_id and f.state <> 'DRAFT'
            and (new.state = 'DRAFT' or row(f.source, f.audit_id, f.incident_id, f.concern_id,
                    f.gap_assessment_id, f.system_id, f.unit_id, f.grade, f.criterion, f.statement, f.evidence, f.cause_kind, f.cause, f.course, f.trainees,
                    f.issued_on)
                is distinct from row(new.source, new.audit_id, new.incident_id, new.concern_id,
                    new.gap_assessment_id, new.system_id, new.unit_id, new.grade, new.criterion, new.statement, new.evidence, new.cause_kind, new.cause,
                    new.course, new.trainees, new.issued_on))) then
        raise exception 'An issued finding is not altered' using errcode = 'integrity_constraint_violation';
    end if;
    return new;
end
$$;
create trigger issued_finding_stays before insert on audit.finding_fact
    for each row execute function audit.keep_issued_finding();
--rollback drop trigger issued_finding_stays on audit.finding_fact; drop function audit.keep_issued_finding();

--changeset audit:102-addendum
--comment: What was added to a finding after it was issued; said once, never changed (R-AUD-15).
create table audit.addendum (
    organisation_id uuid not null,
    addendum_id     uuid not null,
    finding_id      uuid not null,
    kind            text not null check (kind in ('ANSWER', 'DISPUTE', 'SETTLEMENT', 'ADDENDUM')),
    written_on      date not null,
    text            text not null check (text <> ''),
    written_by      uuid,
    primary key (organisation_id, addendum_id),
    foreign key (organisation_id, finding_id) references audit.finding
);
create index addendum_of_finding on audit.addendum (organisation_id, finding_id, written_on);
call tenancy.protect('audit.addendum', 'select, insert');
--rollback drop table audit.addendum;
