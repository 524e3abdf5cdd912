--liquibase formatted sql

--changeset risk:101-risk
--comment: Everything that was ever raised, by the key people know it by.
create table risk.risk ();
call facts.keyed('risk.risk', 'risk_id');
--rollback drop table risk.risk;

--changeset risk:101-risk-fact
--comment: What is true of a risk; an acceptance names who, and an evaluated risk names the scales it was judged on.
create table risk.risk_fact (
    organisation_id      uuid not null,
    risk_id              uuid not null,
    title                text not null,
    kind                 text not null check (kind in ('THREAT', 'OPPORTUNITY')),
    dimension            text not null check (dimension in ('ETHICAL', 'TECHNICAL', 'LEGAL', 'OPERATIONAL')),
    taxonomy             text[] not null default '{}',
    system_id            uuid,
    unit_id              uuid,
    affected_domains     text[] not null default '{}',
    owner_id             uuid,
    inherent_likelihood  int check (inherent_likelihood > 0),
    inherent_impact      int check (inherent_impact > 0),
    inherent_level       text check (inherent_level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    inherent_scale       text,
    residual_likelihood  int check (residual_likelihood > 0),
    residual_impact      int check (residual_impact > 0),
    residual_level       text check (residual_level in ('LOW', 'MEDIUM', 'HIGH', 'CRITICAL')),
    residual_scale       text,
    state                text not null check (state in ('IDENTIFIED', 'EVALUATED', 'TREATMENT_PLANNED', 'IN_TREATMENT',
                                                        'MONITORED', 'ACCEPTED', 'CLOSED', 'REOPENED')),
    raised_on            date not null,
    review_due           date,
    reviewed_on          date,
    accepted_by          uuid,
    accepted_role        text,
    accepted_on          date,
    accepted_until       date check (accepted_until >= accepted_on),
    foreign key (organisation_id, risk_id) references risk.risk,
    constraint acceptance_is_whole check ((accepted_by is null) = (accepted_on is null)),
    constraint inherent_is_whole check (num_nulls(inherent_likelihood, inherent_impact, inherent_level, inherent_scale)
        in (0, 4)),
    constraint residual_is_whole check (num_nulls(residual_likelihood, residual_impact, residual_level, residual_scale)
        in (0, 4))
);
call facts.dated('risk.risk_fact', 'risk_id');
create index risk_of_system on risk.risk_fact (organisation_id, system_id);
--rollback drop table risk.risk_fact;

--changeset risk:101-treatment
--comment: What is done about a risk, each treatment with a history of its own (R-RSK-13).
create table risk.treatment (
    organisation_id uuid not null,
    risk_id         uuid not null,
    number          int not null check (number > 0),
    action          text not null,
    owner_id        uuid,
    due             date,
    resources       text,
    cost            numeric check (cost >= 0),
    effect          text,
    state           text not null check (state in ('PLANNED', 'IN_PROGRESS', 'DONE', 'DROPPED')),
    foreign key (organisation_id, risk_id) references risk.risk
);
call facts.dated('risk.treatment', 'risk_id', 'number');
--rollback drop table risk.treatment;

--changeset risk:101-register-review
--comment: When top management reviewed the register (R-RSK-03); said once, never changed.
create table risk.register_review (
    organisation_id uuid not null,
    review_id       uuid not null,
    held_on         date not null,
    reviewed_by     uuid not null,
    note            text,
    primary key (organisation_id, review_id)
);
create index register_review_by_day on risk.register_review (organisation_id, held_on);
call tenancy.protect('risk.register_review', 'select, insert');
--rollback drop table risk.register_review;
