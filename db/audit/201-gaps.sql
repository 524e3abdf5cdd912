--liquibase formatted sql

--changeset audit:201-gap-assessment
--comment: Every gap assessment there ever was, by the key people know it by (R-AUD-11).
create table audit.gap_assessment ();
call facts.keyed('audit.gap_assessment', 'gap_assessment_id');
--rollback drop table audit.gap_assessment;

--changeset audit:201-gap-assessment-fact
--comment: What a gap assessment compares, how far it has come, and what it says item by item. A dossier may tell the counts only.
create table audit.gap_assessment_fact (
    organisation_id   uuid not null,
    gap_assessment_id uuid not null,
    title             text not null check (title <> ''),
    framework         text not null check (framework in ('ISO_42001', 'EU_AI_ACT', 'NIST_AI_RMF')),
    planned           date,
    conducted_by      uuid,
    state             text not null check (state in ('PLANNED', 'RUNNING', 'COMPLETED')),
    started_on        date,
    completed_on      date,
    conforming        int check (conforming >= 0),
    partial           int check (partial >= 0),
    not_conforming    int check (not_conforming >= 0),
    not_applicable    int check (not_applicable >= 0),
    items             text[] not null,
    results           text[] not null check (results <@ array['CONFORMING', 'PARTIAL', 'NOT_CONFORMING',
                          'NOT_APPLICABLE']),
    notes             text[] not null,
    foreign key (organisation_id, gap_assessment_id) references audit.gap_assessment,
    constraint each_item_has_a_result check (cardinality(items) = cardinality(results)
        and cardinality(items) = cardinality(notes)),
    constraint completed_with_counts check (num_nonnulls(conforming, partial, not_conforming, not_applicable)
        in (0, 4)),
    constraint completed_on_a_day check (state <> 'COMPLETED' or completed_on is not null)
);
call facts.dated('audit.gap_assessment_fact', 'gap_assessment_id');
call audit.written_once('audit.gap_assessment_fact');
--rollback drop table audit.gap_assessment_fact;

--changeset audit:201-remediation
--comment: Every item that the remediation plan ever had (R-AUD-12).
create table audit.remediation ();
call facts.keyed('audit.remediation', 'remediation_id');
--rollback drop table audit.remediation;

--changeset audit:201-remediation-fact
--comment: What is to be put right, where it comes from, by whom and with what. It has at least one source: a gap or a risk.
create table audit.remediation_fact (
    organisation_id   uuid not null,
    remediation_id    uuid not null,
    title             text not null check (title <> ''),
    gap_assessment_id uuid,
    item              text,
    risks             uuid[] not null,
    priority          text not null check (priority in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    owner             uuid,
    resources         text,
    due               date,
    state             text not null check (state in ('OPEN', 'IN_PROGRESS', 'DONE')),
    settled           boolean not null,
    foreign key (organisation_id, remediation_id) references audit.remediation,
    foreign key (organisation_id, gap_assessment_id) references audit.gap_assessment,
    constraint has_a_source check (item is not null or cardinality(risks) > 0),
    constraint gap_of_an_assessment check ((item is null) = (gap_assessment_id is null)),
    constraint settled_is_done check (state = 'DONE' or not settled)
);
call facts.dated('audit.remediation_fact', 'remediation_id');
call audit.written_once('audit.remediation_fact');
create index remediation_of_owner on audit.remediation_fact (organisation_id, owner);
--rollback drop table audit.remediation_fact;

--changeset audit:201-finding-of-gap-assessment
--comment: A finding names only a gap assessment that there is (R-AUD-16).
alter table audit.finding_fact add constraint gap_assessment_exists
    foreign key (organisation_id, gap_assessment_id) references audit.gap_assessment;
--rollback alter table audit.finding_fact drop constraint gap_assessment_exists;
