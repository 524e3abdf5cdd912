--liquibase formatted sql

--changeset access:002-organisation-issuer
--comment: The token issuers that an organisation calls its own. Before the organisation is known, a caller sees those rows whose issuer has vouched for the caller.
create table access.organisation_issuer (
    organisation_id uuid        not null references access.organisation,
    issuer          text        not null check (issuer <> ''),
    named_at        timestamptz not null,
    primary key (organisation_id, issuer)
);
call tenancy.protect('access.organisation_issuer', 'select, insert');
create policy of_caller on access.organisation_issuer for select
    using (issuer = nullif(current_setting('app.issuer', true), ''));
create policy of_caller on access.organisation for select
    using (organisation_id in (
        select organisation_id from access.organisation_issuer
         where issuer = nullif(current_setting('app.issuer', true), '')));
--rollback drop policy of_caller on access.organisation;
--rollback drop table access.organisation_issuer;

--changeset access:002-login
--comment: Who is meant by a subject of an issuer: a person, or a client with permissions of its own. Rows end, they are never deleted; before the organisation is known, callers see just their own.
create table access.login (
    organisation_id uuid        not null references access.organisation,
    login_id        uuid        not null,
    issuer          text        not null check (issuer <> ''),
    subject         text        not null check (subject <> ''),
    person          uuid,
    client          text,
    permissions     text[]      not null default '{}',
    bound_at        timestamptz not null,
    bound_by        text        not null,
    unbound_at      timestamptz,
    unbound_by      text,
    version         int         not null default 1,
    primary key (organisation_id, login_id),
    constraint a_person_or_a_client check (num_nonnulls(person, client) = 1),
    constraint persons_hold_permissions_by_role check (person is null or permissions = '{}'),
    constraint unbound_by_somebody check ((unbound_at is null) = (unbound_by is null)),
    foreign key (organisation_id, issuer) references access.organisation_issuer
);
create unique index one_binding_per_subject on access.login (organisation_id, issuer, subject) where unbound_at is null;
create index login_by_subject on access.login (organisation_id, issuer, subject);
create index login_by_person on access.login (organisation_id, person);
call tenancy.protect('access.login', 'select, insert, update');
create policy of_caller on access.login for select
    using (issuer = nullif(current_setting('app.issuer', true), '')
       and subject = nullif(current_setting('app.subject', true), ''));
--rollback drop table access.login;

--changeset access:002-account
--comment: People who may sign in although no dossier knows them yet, such as the first administrator of an empty organisation. An account that has become a person is closed.
create table access.account (
    organisation_id uuid        not null references access.organisation,
    person          uuid        not null,
    name            text        not null,
    email           text        not null check (email = lower(email)),
    opened_at       timestamptz not null,
    became          uuid,
    primary key (organisation_id, person),
    constraint becomes_somebody_else check (became <> person)
);
create unique index one_account_per_address on access.account (organisation_id, email);
call tenancy.protect('access.account', 'select, insert');
--rollback drop table access.account;

--changeset access:002-administrator
--comment: Who may bind and unbind logins, and who might once.
create table access.administrator (
    organisation_id uuid        not null references access.organisation,
    person          uuid        not null,
    named_at        timestamptz not null,
    named_by        text        not null,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    primary key (organisation_id, person, named_at),
    constraint withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index administers_once on access.administrator (organisation_id, person) where withdrawn_at is null;
call tenancy.protect('access.administrator', 'select, insert');
grant update (withdrawn_at, withdrawn_by) on access.administrator to ${application-role};
--rollback drop table access.administrator;
