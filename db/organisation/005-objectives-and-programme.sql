--liquibase formatted sql

--changeset organisation:005-strategic-objective
--comment: Every strategic objective, by the key people know it by.
create table organisation.strategic_objective ();
call facts.keyed('organisation.strategic_objective', 'objective_id');
--rollback drop table organisation.strategic_objective;

--changeset organisation:005-strategic-objective-fact
--comment: What the organisation strives for, as part of which strategy, and who owns it (R-ORG-22).
create table organisation.strategic_objective_fact (
    organisation_id uuid not null,
    objective_id    uuid not null,
    title           text not null,
    strategy        text,
    owner_id        uuid,
    state           text not null check (state in ('ACTIVE', 'ACHIEVED', 'DROPPED')),
    ended_because   text,
    constraint ended_for_a_reason check ((state = 'ACTIVE') = (ended_because is null)),
    foreign key (organisation_id, objective_id) references organisation.strategic_objective,
    foreign key (organisation_id, owner_id) references organisation.person (organisation_id, person_id)
);
call facts.dated('organisation.strategic_objective_fact', 'objective_id');
create index strategic_objective_fact_of_objective
    on organisation.strategic_objective_fact (organisation_id, objective_id, valid_from);
create index strategic_objective_fact_of_owner on organisation.strategic_objective_fact (organisation_id, owner_id);
--rollback drop table organisation.strategic_objective_fact;

--changeset organisation:005-roadmap-item
--comment: Every item of the roadmap, by the key people know it by.
create table organisation.roadmap_item ();
call facts.keyed('organisation.roadmap_item', 'item_id');
--rollback drop table organisation.roadmap_item;

--changeset organisation:005-roadmap-item-fact
--comment: What an item delivers, for whom, by when and with which means; one item per id of a project tool (R-ORG-11 to 13).
create table organisation.roadmap_item_fact (
    organisation_id    uuid not null,
    item_id            uuid not null,
    title              text not null,
    scope              text,
    objective_id       uuid,
    owner_id           uuid,
    starts             date,
    due                date,
    status             text not null check (status in ('ON_TRACK', 'AT_RISK', 'LATE', 'DONE')),
    depends_on         uuid[] not null check (not item_id = any (depends_on)),
    external_id        text check (external_id <> ''),
    resource_kinds     text[] not null check (resource_kinds <@ '{HOURS,MONEY,INFRASTRUCTURE}'),
    resource_needed    numeric[] not null check (0 <= all (resource_needed)),
    resource_allocated numeric[] not null check (0 <= all (resource_allocated)),
    foreign key (organisation_id, item_id) references organisation.roadmap_item,
    foreign key (organisation_id, objective_id) references organisation.strategic_objective (organisation_id, objective_id),
    foreign key (organisation_id, owner_id) references organisation.person (organisation_id, person_id),
    check (starts <= due),
    check (cardinality(resource_kinds) = cardinality(resource_needed)),
    check (cardinality(resource_kinds) = cardinality(resource_allocated))
);
call facts.dated('organisation.roadmap_item_fact', 'item_id');
alter table organisation.roadmap_item_fact add constraint one_item_per_external_id exclude using gist
    (organisation_id with =, external_id with =, daterange(valid_from, valid_until) with &&);
create index roadmap_item_fact_of_item on organisation.roadmap_item_fact (organisation_id, item_id, valid_from);
create index roadmap_item_fact_of_objective on organisation.roadmap_item_fact (organisation_id, objective_id);
create index roadmap_item_fact_of_owner on organisation.roadmap_item_fact (organisation_id, owner_id);
--rollback drop table organisation.roadmap_item_fact;

--changeset organisation:005-milestone
--comment: Every milestone that was recognised, by the key people know it by.
create table organisation.milestone ();
call facts.keyed('organisation.milestone', 'milestone_id');
--rollback drop table organisation.milestone;

--changeset organisation:005-milestone-fact
--comment: What was reached, thanks to which units, and how it is told (R-ORG-17, R-RPT-06).
create table organisation.milestone_fact (
    organisation_id uuid not null,
    milestone_id    uuid not null,
    title           text not null,
    story           text,
    reached_on      date not null,
    units           uuid[] not null,
    channel         text,
    foreign key (organisation_id, milestone_id) references organisation.milestone
);
call facts.dated('organisation.milestone_fact', 'milestone_id');
create index milestone_fact_of_milestone on organisation.milestone_fact (organisation_id, milestone_id, valid_from);
--rollback drop table organisation.milestone_fact;

--changeset organisation:005-engagement
--comment: Every workshop, briefing, session or contact, by the key people know it by.
create table organisation.engagement ();
call facts.keyed('organisation.engagement', 'engagement_id');
--rollback drop table organisation.engagement;

--changeset organisation:005-engagement-fact
--comment: Who met about what, what came of it and what is open (R-ORG-14, R-INV-42); the last contact of a party is read from here.
create table organisation.engagement_fact (
    organisation_id uuid not null,
    engagement_id   uuid not null,
    kind            text not null,
    held_on         date not null,
    topic           text,
    attendee_kinds  text[] not null check (attendee_kinds <@ '{PERSON,PARTY}'),
    attendee_ids    uuid[] not null,
    outcome         text,
    open_points     text[] not null,
    foreign key (organisation_id, engagement_id) references organisation.engagement,
    check (cardinality(attendee_kinds) = cardinality(attendee_ids))
);
call facts.dated('organisation.engagement_fact', 'engagement_id');
create index engagement_fact_of_engagement on organisation.engagement_fact (organisation_id, engagement_id, valid_from);
create index engagement_fact_by_day on organisation.engagement_fact (organisation_id, held_on);
--rollback drop table organisation.engagement_fact;

--changeset organisation:005-message
--comment: Every message of a leader, by the key people know it by.
create table organisation.message ();
call facts.keyed('organisation.message', 'message_id');
--rollback drop table organisation.message;

--changeset organisation:005-message-fact
--comment: What a leader told whom, and whom it reached (R-ORG-18); with a day by which team leads pass it on (R-ROL-39).
create table organisation.message_fact (
    organisation_id uuid not null,
    message_id      uuid not null,
    leader_id       uuid not null,
    title           text not null,
    content         text,
    channel         text not null,
    audience        uuid[] not null,
    sent_on         date not null,
    sent            integer check (sent >= 0),
    opened          integer check (opened >= 0),
    pass_on_by      date check (pass_on_by >= sent_on),
    foreign key (organisation_id, message_id) references organisation.message,
    foreign key (organisation_id, leader_id) references organisation.person (organisation_id, person_id),
    check (opened <= sent)
);
call facts.dated('organisation.message_fact', 'message_id');
create index message_fact_of_message on organisation.message_fact (organisation_id, message_id, valid_from);
create index message_fact_of_leader on organisation.message_fact (organisation_id, leader_id);
--rollback drop table organisation.message_fact;

--changeset organisation:005-passed-on
--comment: Which team lead passed a message on to which unit, once (R-ROL-39).
create table organisation.passed_on (
    organisation_id uuid not null,
    message_id      uuid not null,
    unit_id         uuid not null,
    lead_id         uuid not null,
    passed_on       date not null,
    primary key (organisation_id, message_id, unit_id),
    foreign key (organisation_id, message_id) references organisation.message,
    foreign key (organisation_id, unit_id) references organisation.unit (organisation_id, unit_id),
    foreign key (organisation_id, lead_id) references organisation.person (organisation_id, person_id)
);
call tenancy.protect('organisation.passed_on', 'select, insert');
--rollback drop table organisation.passed_on;

--changeset organisation:005-leadership-evidence
--comment: What shows that a leader fulfilled a duty of leadership (R-ORG-24).
create table organisation.leadership_evidence (
    organisation_id uuid not null,
    evidence_id     uuid not null,
    leader_id       uuid not null,
    duty            text not null check (duty in ('EXPLAIN_IMPORTANCE', 'BUILD_CULTURE', 'SET_UP_FRAMEWORK',
                                                  'GIVE_RESOURCES_AND_TRAINING', 'MONITOR_AND_AUDIT',
                                                  'IMPROVE_CONTINUALLY')),
    given_on        date not null,
    evidence        text not null check (evidence <> ''),
    primary key (organisation_id, evidence_id),
    foreign key (organisation_id, leader_id) references organisation.person (organisation_id, person_id)
);
create index leadership_evidence_of_leader on organisation.leadership_evidence (organisation_id, leader_id, given_on);
create unique index leadership_proven_once on organisation.leadership_evidence
    (organisation_id, leader_id, given_on, duty, md5(evidence));
call tenancy.protect('organisation.leadership_evidence', 'select, insert');
--rollback drop table organisation.leadership_evidence;

--changeset organisation:005-support
--comment: Every engagement of external support, by the key people know it by.
create table organisation.support ();
call facts.keyed('organisation.support', 'support_id');
--rollback drop table organisation.support;

--changeset organisation:005-support-fact
--comment: Who supports us, for what and until when; whoever certifies us needs a note on the conflict (R-ORG-16).
create table organisation.support_fact (
    organisation_id uuid not null,
    support_id      uuid not null,
    party_id        uuid not null,
    kind            text not null,
    purpose         text not null,
    begins          date not null,
    ends            date,
    certifies_us    boolean not null,
    conflict_note   text,
    foreign key (organisation_id, support_id) references organisation.support,
    foreign key (organisation_id, party_id) references organisation.external_party (organisation_id, party_id),
    check (begins <= ends),
    check (not certifies_us or conflict_note <> '')
);
call facts.dated('organisation.support_fact', 'support_id');
create index support_fact_of_support on organisation.support_fact (organisation_id, support_id, valid_from);
create index support_fact_of_party on organisation.support_fact (organisation_id, party_id);
--rollback drop table organisation.support_fact;

--changeset organisation:005-implementation-output
--comment: Which outputs of the eight areas of a lead implementer have been delivered, and with which evidence (R-ROL-11).
create table organisation.implementation_output (
    organisation_id uuid not null,
    output_id       uuid not null,
    area            text not null,
    output          text not null,
    delivered_on    date not null,
    evidence        text not null check (evidence <> ''),
    primary key (organisation_id, output_id)
);
create index implementation_output_by_area on organisation.implementation_output (organisation_id, area, output);
call tenancy.protect('organisation.implementation_output', 'select, insert');
--rollback drop table organisation.implementation_output;
