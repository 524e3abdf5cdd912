--liquibase formatted sql

--changeset training:004-competency-profile
--comment: What is known of the abilities of a person in one role (R-TRN-03).
create table training.competency_profile ();
call facts.keyed('training.competency_profile', 'profile_id');
--rollback drop table training.competency_profile;

--changeset training:004-competency-profile-fact
--comment: What was found from a day on; a competency that is missing was not assessed, which is not the same as zero.
create table training.competency_profile_fact (
    organisation_id uuid not null,
    profile_id      uuid not null,
    person          uuid not null,
    role            text not null check (role <> ''),
    levels          jsonb not null,
    assessed        date,
    assessed_by     uuid,
    constraint levels_from_0_to_4 check (not jsonb_path_exists(levels, '$.* ? (!(@ like_regex "^[0-4]$"))')),
    foreign key (organisation_id, profile_id) references training.competency_profile (organisation_id, profile_id)
);
call facts.dated('training.competency_profile_fact', 'profile_id');
create index competency_profile_fact_of_person on training.competency_profile_fact (organisation_id, person);
--rollback drop table training.competency_profile_fact;
