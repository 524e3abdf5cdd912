--liquibase formatted sql

--changeset risk:201-assessment
--comment: Every assessment there ever was, by the key people know it by (R-RSK-10).
create table risk.assessment ();
call facts.keyed('risk.assessment', 'assessment_id');
--rollback drop table risk.assessment;

--changeset risk:201-assessment-fact
--comment: How far an assessment has come from a day on, and on which classification its approval rests (K-3, K-4); known only by its id.
create table risk.assessment_fact (
    organisation_id  uuid not null,
    assessment_id    uuid not null,
    system_id        uuid not null,
    type             text not null check (type in ('AI_RISK', 'AI_SYSTEM_IMPACT', 'DPIA', 'EQUALITY_IMPACT', 'FRIA',
                         'INFOSEC_RISK', 'LEGAL_COMPLIANCE', 'VALIDATION_VERIFICATION', 'SUPPLIER_DUE_DILIGENCE')),
    status           text not null check (status in ('REQUIRED', 'IN_PROGRESS', 'SUBMITTED', 'APPROVED', 'REJECTED',
                         'SUPERSEDED')),
    conductor        uuid,
    result           text,
    approver         uuid,
    approved_on      date,
    approved_until   date,
    basis            uuid,
    submitted_by     uuid,
    rejected_because text check (rejected_because is null or status = 'REJECTED'),
    constraint nobody_approves_their_own check (approver <> conductor),
    constraint nobody_approves_what_they_handed_in check (approver <> submitted_by),
    constraint approved_for_a_time check (approved_until >= approved_on),
    foreign key (organisation_id, assessment_id) references risk.assessment (organisation_id, assessment_id)
);
call facts.dated('risk.assessment_fact', 'assessment_id');
create index assessment_fact_of_system on risk.assessment_fact (organisation_id, system_id, type);
--rollback drop table risk.assessment_fact;

--changeset risk:201-assessment-section
--comment: What an assessment says, part by part (R-RSK-12).
create table risk.assessment_section (
    organisation_id uuid not null,
    assessment_id   uuid not null,
    section         text not null check (section <> ''),
    content         text not null check (content <> ''),
    written_by      uuid,
    foreign key (organisation_id, assessment_id) references risk.assessment (organisation_id, assessment_id)
);
call facts.dated('risk.assessment_section', 'assessment_id', 'section');
--rollback drop table risk.assessment_section;

--changeset risk:201-nobody-approves-what-they-wrote splitStatements:false
--comment: Whoever wrote a part of an assessment does not approve it, whichever way the approval is recorded (K-3).
create function risk.nobody_approves_what_they_wrote() returns trigger
language plpgsql as $$
begin
    if exists (select 1 from risk.assessment_section s
               where s.organisation_id = new.organisation_id and s.assessment_id = new.assessment_id
                   and s.written_by = new.approver) then
        raise exception 'Nobody approves an assessment that they wrote' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger nobody_approves_what_they_wrote before insert on risk.assessment_fact
    for each row when (new.status = 'APPROVED') execute function risk.nobody_approves_what_they_wrote();
--rollback drop trigger nobody_approves_what_they_wrote on risk.assessment_fact;
--rollback drop function risk.nobody_approves_what_they_wrote();
