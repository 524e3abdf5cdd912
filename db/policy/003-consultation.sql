--liquibase formatted sql

--changeset policy:003-comment
--comment: What units say of a draft, and what they are answered (R-POL-04, R-ROL-13).
create table policy.comment ();
call facts.keyed('policy.comment', 'comment_id');
create table policy.comment_fact (
    organisation_id uuid not null,
    comment_id      uuid not null,
    policy_id       uuid not null,
    edition         int not null,
    round           int not null check (round > 0),
    unit_id         uuid not null,
    made_by         uuid,
    made_on         date not null,
    text            text not null check (text <> ''),
    answer          text check (answer <> ''),
    answered_by     uuid,
    answered_on     date,
    foreign key (organisation_id, comment_id) references policy.comment (organisation_id, comment_id),
    foreign key (organisation_id, policy_id) references policy.policy (organisation_id, policy_id),
    constraint an_answer_has_its_day check ((answer is null) = (answered_on is null))
);
call facts.dated('policy.comment_fact', 'comment_id');
create index comment_fact_of_policy on policy.comment_fact (organisation_id, policy_id, edition);
--rollback drop table policy.comment_fact; drop table policy.comment;
