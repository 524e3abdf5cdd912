--liquibase formatted sql

--changeset organisation:006-follow-up
--comment: Every action that a committee asked for, by the key people know it by.
create table organisation.follow_up ();
call facts.keyed('organisation.follow_up', 'follow_up_id');
--rollback drop table organisation.follow_up;

--changeset organisation:006-follow-up-fact
--comment: What is to be done after a meeting, by whom and when, and whether it is (R-ORG-10).
create table organisation.follow_up_fact (
    organisation_id uuid not null,
    follow_up_id    uuid not null,
    committee_id    uuid not null,
    meeting_on      date not null,
    title           text not null,
    owner_id        uuid,
    due             date,
    done_on         date,
    foreign key (organisation_id, follow_up_id) references organisation.follow_up,
    foreign key (organisation_id, committee_id) references organisation.committee (organisation_id, committee_id),
    foreign key (organisation_id, owner_id) references organisation.person (organisation_id, person_id)
);
call facts.dated('organisation.follow_up_fact', 'follow_up_id');
create index follow_up_fact_of_follow_up on organisation.follow_up_fact (organisation_id, follow_up_id, valid_from);
create index follow_up_fact_of_committee on organisation.follow_up_fact (organisation_id, committee_id, meeting_on);
create index follow_up_fact_of_owner on organisation.follow_up_fact (organisation_id, owner_id);
--rollback drop table organisation.follow_up_fact;
