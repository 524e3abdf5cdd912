--liquibase formatted sql

--changeset policy:002-policy
--comment: Every policy there ever was, by the key people know it by (R-POL).
create table policy.policy ();
call facts.keyed('policy.policy', 'policy_id');
--rollback drop table policy.policy;

--changeset policy:002-policy-fact
--comment: What a policy says of itself from a day on: one edition at a time (P-2). An empty audience is everybody.
create table policy.policy_fact (
    organisation_id uuid not null,
    policy_id       uuid not null,
    title           text not null check (title <> ''),
    topics          text[] not null,
    edition         int not null check (edition > 0),
    status          text not null check (status in ('DRAFT', 'IN_CONSULTATION', 'IN_REVIEW', 'APPROVED', 'PUBLISHED',
                        'SUPERSEDED', 'RETIRED')),
    author          uuid,
    legal_review_by uuid,
    legal_review_on date,
    approved_by     uuid,
    approved_on     date,
    review_due      date,
    audience        uuid[] not null,
    acknowledge_by  date,
    outstanding     uuid[] not null,
    course          text,
    foreign key (organisation_id, policy_id) references policy.policy (organisation_id, policy_id)
);
call facts.dated('policy.policy_fact', 'policy_id');
create index policy_fact_of_policy on policy.policy_fact (organisation_id, policy_id, valid_from);
--rollback drop table policy.policy_fact;
