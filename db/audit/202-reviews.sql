--liquibase formatted sql

--changeset audit:202-review
--comment: Every management review there ever was, by the key people know it by (R-AUD-10).
create table audit.review ();
call facts.keyed('audit.review', 'review_id');
--rollback drop table audit.review;

--changeset audit:202-review-fact
--comment: When top management looks at the whole, who chairs it, and which inputs it has: each kind at most once, present or absent.
create table audit.review_fact (
    organisation_id uuid not null,
    review_id       uuid not null,
    planned         date,
    chair           uuid,
    state           text not null check (state in ('SCHEDULED', 'INPUTS_READY', 'HELD', 'CLOSED')),
    held_on         date,
    closed_on       date,
    present         text[] not null,
    summaries       text[] not null,
    absent          text[] not null,
    reasons         text[] not null,
    foreign key (organisation_id, review_id) references audit.review,
    constraint known_inputs check (present || absent <@ array['PREVIOUS_ACTIONS', 'CONTEXT_CHANGES',
        'STAKEHOLDER_FEEDBACK', 'OBJECTIVES', 'NONCONFORMITIES', 'AUDIT_RESULTS', 'RISK_STATUS', 'OPPORTUNITIES']),
    constraint present_or_absent check (not present && absent),
    constraint each_input_is_told check (cardinality(present) = cardinality(summaries)
        and cardinality(absent) = cardinality(reasons)),
    constraint held_on_a_day check (state not in ('HELD', 'CLOSED') or held_on is not null)
);
call facts.dated('audit.review_fact', 'review_id');
call audit.written_once('audit.review_fact');
--rollback drop table audit.review_fact;

--changeset audit:202-review-outcome-fact
--comment: What a management review decided, and what it asked of whom; what becomes of it is followed up.
create table audit.review_outcome_fact (
    organisation_id uuid not null,
    review_id       uuid not null,
    number          int not null check (number > 0),
    kind            text not null check (kind in ('DECISION', 'ACTION')),
    outcome         text not null check (outcome <> ''),
    owner           uuid,
    due             date,
    state           text not null check (state in ('OPEN', 'DONE', 'DROPPED')),
    note            text,
    foreign key (organisation_id, review_id) references audit.review,
    constraint action_of_somebody check (kind = 'DECISION' or owner is not null and due is not null)
);
call facts.dated('audit.review_outcome_fact', 'review_id', 'number');
call audit.written_once('audit.review_outcome_fact');
create index review_outcome_of_owner on audit.review_outcome_fact (organisation_id, owner);
--rollback drop table audit.review_outcome_fact;
