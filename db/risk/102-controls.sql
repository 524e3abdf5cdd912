--liquibase formatted sql

--changeset risk:102-control
--comment: The controls of Annex A about which somebody has decided, by their number.
create table risk.control ();
call facts.keyed('risk.control', 'control_id');
--rollback drop table risk.control;

--changeset risk:102-control-decision
--comment: Whether a control applies, and why not (R-RSK-15): an exclusion without justification is impossible (K-7).
create table risk.control_decision (
    organisation_id uuid not null,
    control_id      uuid not null,
    applicable      boolean not null,
    justification   text,
    status          text not null check (status in ('NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED')),
    evidence        text[] not null default '{}',
    risk_ids        uuid[] not null default '{}',
    foreign key (organisation_id, control_id) references risk.control,
    constraint exclusion_is_justified check (applicable or length(trim(coalesce(justification, ''))) > 0)
);
call facts.dated('risk.control_decision', 'control_id');
--rollback drop table risk.control_decision;
