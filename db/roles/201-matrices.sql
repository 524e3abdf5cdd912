--liquibase formatted sql

--changeset roles:201-raci-matrix
--comment: A matrix over all its editions. Like a role assignment, a matrix of the organisation has the organisation as target.
create table roles.raci_matrix (
    organisation_id uuid    not null,
    id              uuid    not null,
    key             text    not null,
    scope_kind      text    not null check (scope_kind in ('ORGANISATION', 'UNIT', 'SYSTEM')),
    scope_target    uuid    not null,
    brought_on      date    not null,
    version         integer not null default 1,
    primary key (organisation_id, id),
    check ((scope_kind = 'ORGANISATION') = (scope_target = organisation_id))
);
create unique index raci_matrix_key on roles.raci_matrix (organisation_id, key);
create index raci_matrix_by_scope on roles.raci_matrix (organisation_id, scope_target);
call tenancy.protect('roles.raci_matrix', 'select, insert, update');
--rollback drop table roles.raci_matrix;

--changeset roles:201-raci-edition
--comment: One edition of a matrix; it was in force on the days from active_from until before active_until. It was decided on the day of the dossier that brought it, or when it was last written or activated here. Once activated here it is the only one in force for its system; dossiers may bring several. A discarded draft stays as it was when it was given up.
create table roles.raci_edition (
    organisation_id uuid        not null,
    id              uuid        not null,
    matrix          uuid        not null,
    number          integer     not null check (number > 0),
    title           text        not null,
    template        text,
    origin          text        not null check (origin in ('TEMPLATE', 'IMPORTED', 'CUSTOM')),
    status          text        not null check (status in ('DRAFT', 'IN_REVIEW', 'ACTIVE', 'SUPERSEDED', 'DISCARDED')),
    active_from     date,
    active_until    date,
    decided_on      date        not null,
    sole_for        uuid,
    author_kind     text        not null check (author_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    author          text        not null,
    reason          text,
    written_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, matrix) references roles.raci_matrix (organisation_id, id),
    check ((active_from is null) = (active_until is null)),
    check (active_from <= active_until),
    check ((status in ('ACTIVE', 'SUPERSEDED')) = (active_from is not null)),
    check ((status = 'ACTIVE') = (coalesce(active_until, '-infinity') = 'infinity'))
);
create unique index raci_edition_number on roles.raci_edition (organisation_id, matrix, number);
create unique index one_active_edition on roles.raci_edition (organisation_id, matrix) where status = 'ACTIVE';
create unique index one_open_draft on roles.raci_edition (organisation_id, matrix)
    where status in ('DRAFT', 'IN_REVIEW');
create unique index one_matrix_in_force_per_system on roles.raci_edition (organisation_id, sole_for)
    where status = 'ACTIVE';
call tenancy.protect('roles.raci_edition', 'select, insert, update');
--rollback drop table roles.raci_edition;

--changeset roles:201-raci-row
--comment: The activities of an edition, in the order in which they are shown.
create table roles.raci_row (
    organisation_id uuid    not null,
    edition         uuid    not null,
    activity        text    not null,
    position        integer not null,
    title           text    not null,
    primary key (organisation_id, edition, activity),
    foreign key (organisation_id, edition) references roles.raci_edition (organisation_id, id)
);
call tenancy.protect('roles.raci_row');
--rollback drop table roles.raci_row;

--changeset roles:201-raci-cell
--comment: What each role has to do with an activity, as it was spelled. A cell of an activated edition is binding: then one accountable role per activity, unless a waiver or an import says otherwise.
create table roles.raci_cell (
    organisation_id uuid    not null,
    edition         uuid    not null,
    activity        text    not null,
    role            text    not null,
    position        integer not null,
    spelling        text    not null,
    accountable     boolean not null,
    binding         boolean not null default false,
    primary key (organisation_id, edition, activity, role),
    foreign key (organisation_id, edition, activity) references roles.raci_row (organisation_id, edition, activity)
);
create unique index one_accountable_per_activity on roles.raci_cell (organisation_id, edition, activity)
    where accountable and binding;
call tenancy.protect('roles.raci_cell');
--rollback drop table roles.raci_cell;

--changeset roles:201-raci-review-dates
--comment: When a matrix was last and is next to be reviewed, as it stood on which days.
create table roles.raci_review_dates (
    organisation_id uuid not null,
    matrix          uuid not null,
    valid_from      date not null default '-infinity',
    valid_until     date not null default 'infinity',
    last_review     date,
    next_review     date,
    primary key (organisation_id, matrix, valid_from),
    foreign key (organisation_id, matrix) references roles.raci_matrix (organisation_id, id),
    check (valid_from <= valid_until),
    exclude using gist (
        organisation_id with =, matrix with =, daterange(valid_from, valid_until) with &&)
);
create index raci_review_dates_due on roles.raci_review_dates (organisation_id, next_review);
call tenancy.protect('roles.raci_review_dates', 'select, insert, update');
--rollback drop table roles.raci_review_dates;

--changeset roles:201-raci-review-trigger
--comment: What asked for a review out of turn, and when one followed.
create table roles.raci_review_trigger (
    organisation_id uuid not null,
    id              uuid not null,
    key             text not null,
    matrix          uuid not null,
    trigger         text not null,
    source          text,
    raised_on       date not null,
    reviewed_on     date,
    primary key (organisation_id, id),
    foreign key (organisation_id, matrix) references roles.raci_matrix (organisation_id, id)
);
create unique index raci_review_trigger_key on roles.raci_review_trigger (organisation_id, key);
create index raci_review_trigger_by_matrix on roles.raci_review_trigger (organisation_id, matrix);
call tenancy.protect('roles.raci_review_trigger', 'select, insert, update');
--rollback drop table roles.raci_review_trigger;

--changeset roles:201-raci-waiver
--comment: A rule that an edition may break until a day, granted by top management with a reason.
create table roles.raci_waiver (
    organisation_id uuid        not null,
    id              uuid        not null,
    matrix          uuid        not null,
    rule            text        not null,
    reason          text        not null,
    valid_from      date        not null,
    valid_until     date        not null,
    granted_by_kind text        not null check (granted_by_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    granted_by      text        not null,
    granted_at      timestamptz not null,
    primary key (organisation_id, id),
    foreign key (organisation_id, matrix) references roles.raci_matrix (organisation_id, id),
    check (valid_from < valid_until)
);
create index raci_waiver_by_matrix on roles.raci_waiver (organisation_id, matrix);
call tenancy.protect('roles.raci_waiver', 'select, insert, update');
--rollback drop table roles.raci_waiver;

--changeset roles:201-raci-review
--comment: A review of a matrix with what people said and what was answered (R-ROL-34). A text is empty once its author has been erased (R-AUD-21).
create table roles.raci_review (
    organisation_id uuid        not null,
    id              uuid        not null,
    matrix          uuid        not null,
    trigger         text        not null,
    source          text,
    status          text        not null check (status in ('RUNNING', 'CONFIRMED', 'CHANGED')),
    started_on      date        not null,
    closed_on       date,
    version         integer     not null default 1,
    primary key (organisation_id, id),
    foreign key (organisation_id, matrix) references roles.raci_matrix (organisation_id, id),
    check ((status = 'RUNNING') = (closed_on is null))
);
create unique index one_running_review on roles.raci_review (organisation_id, matrix) where status = 'RUNNING';
create index raci_review_by_matrix on roles.raci_review (organisation_id, matrix);
call tenancy.protect('roles.raci_review', 'select, insert, update');

create table roles.raci_review_comment (
    organisation_id uuid        not null,
    id              uuid        not null,
    review          uuid        not null,
    author_kind     text        not null check (author_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    author          text        not null,
    text            text,
    written_at      timestamptz not null,
    answer          text,
    answered_by_kind text       check (answered_by_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    answered_by     text,
    answered_at     timestamptz,
    primary key (organisation_id, id),
    foreign key (organisation_id, review) references roles.raci_review (organisation_id, id),
    check (answer is null or answered_at is not null)
);
create index raci_review_comment_by_review on roles.raci_review_comment (organisation_id, review);
create index raci_review_comment_by_author on roles.raci_review_comment (organisation_id, author);
create index raci_review_comment_by_answer on roles.raci_review_comment (organisation_id, answered_by);
call tenancy.protect('roles.raci_review_comment', 'select, insert, update');
--rollback drop table roles.raci_review_comment; drop table roles.raci_review;
