--liquibase formatted sql

--changeset training:006-campaign
--comment: Messages that make people aware: to whom, on which channels, from when on (R-TRN-09).
create table training.campaign ();
call facts.keyed('training.campaign', 'campaign_id');
create table training.campaign_fact (
    organisation_id uuid not null,
    campaign_id     uuid not null,
    title           text not null check (title <> ''),
    message         text not null check (message <> ''),
    channels        text[] not null check (cardinality(channels) > 0),
    audience        uuid[] not null,
    policy          uuid,
    starts_on       date not null,
    state           text not null check (state in ('PLANNED', 'RUNNING', 'ENDED')),
    foreign key (organisation_id, campaign_id) references training.campaign (organisation_id, campaign_id)
);
call facts.dated('training.campaign_fact', 'campaign_id');
--rollback drop table training.campaign_fact;
--rollback drop table training.campaign;

--changeset training:006-campaign-message
--comment: One message for each person and channel, and when it was opened and confirmed: the reach of a campaign.
create table training.campaign_message (
    organisation_id uuid not null,
    campaign_id     uuid not null,
    person          uuid not null,
    channel         text not null,
    sent_on         date not null,
    opened_on       date,
    confirmed_on    date,
    primary key (organisation_id, campaign_id, person, channel),
    check (opened_on >= sent_on),
    check (confirmed_on >= opened_on),
    foreign key (organisation_id, campaign_id) references training.campaign (organisation_id, campaign_id)
);
call tenancy.protect('training.campaign_message', 'select, insert, update');
create index campaign_message_of_person on training.campaign_message (organisation_id, person);
--rollback drop table training.campaign_message;
