--liquibase formatted sql

--changeset policy:002-policy
--comment: Every policy there ever was, by the key people know it by (R-POL).
create table policy.policy ();
call facts.keyed('policy.policy', 'policy_id');
--rollback drop table policy.policy;

--changeset policy:002-edition-fact
--comment: What each edition of a policy is and says from a day on; one edition at a time is in force (P-2). An empty audience is everybody.
create table policy.edition_fact (
    organisation_id uuid not null,
    policy_id       uuid not null,
    edition         int not null check (edition > 0),
    status          text not null check (status in ('DRAFT', 'IN_CONSULTATION', 'IN_REVIEW', 'APPROVED', 'PUBLISHED',
                        'SUPERSEDED', 'RETIRED')),
    title           text not null check (title <> ''),
    topics          text[] not null,
    section_titles  text[] not null,
    section_texts   text[] not null,
    author          uuid,
    audience        uuid[] not null,
    course          text,
    legal_review_by uuid,
    legal_review_on date,
    approved_by     uuid,
    approved_on     date,
    published_on    date,
    substantial     boolean not null,
    review_due      date,
    acknowledge_by  date,
    acknowledge_within int check (acknowledge_within >= 0),
    comments_due    date,
    invited         uuid[] not null,
    consultation_round int not null check (consultation_round >= 0),
    foreign key (organisation_id, policy_id) references policy.policy (organisation_id, policy_id),
    constraint each_section_has_a_text check (cardinality(section_titles) = cardinality(section_texts)),
    constraint consulted_until_a_day check (comments_due is not null or cardinality(invited) = 0)
);
call facts.dated('policy.edition_fact', 'policy_id', 'edition');
alter table policy.edition_fact add constraint one_edition_in_force exclude using gist
    (organisation_id with =, policy_id with =, daterange(valid_from, valid_until) with &&)
    where (status = 'PUBLISHED');
create index edition_fact_of_policy on policy.edition_fact (organisation_id, policy_id, valid_from);
create index edition_fact_in_consultation on policy.edition_fact (organisation_id, valid_from)
    where status = 'IN_CONSULTATION';
--rollback drop table policy.edition_fact;
