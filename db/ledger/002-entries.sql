--liquibase formatted sql

--changeset ledger:002-head
--comment: Where each organisation's chain ends. Only the trigger on the entries moves it.
create table ledger.head (
    organisation_id uuid primary key,
    sequence        bigint not null check (sequence >= 0),
    hash            bytea not null check (octet_length(hash) = 32)
);
call tenancy.protect('ledger.head', 'select');
--rollback drop table ledger.head;

--changeset ledger:002-entry
--comment: What happened, for ever: the application may read and append, nothing else.
create table ledger.entry (
    organisation_id uuid not null,
    sequence        bigint not null check (sequence > 0),
    at              timestamptz not null,
    actor_kind      text not null check (actor_kind in ('PERSON', 'CLIENT', 'SYSTEM')),
    actor_reference text not null,
    reason          text,
    cause           text not null,
    subject_type    text not null,
    subject_id      uuid not null,
    subject_key     text,
    act             text not null,
    effective_from  date,
    changes         json not null check (json_typeof(changes) = 'array'),
    previous_hash   bytea not null check (octet_length(previous_hash) = 32),
    hash            bytea not null check (octet_length(hash) = 32),
    primary key (organisation_id, sequence)
);
create index entry_by_subject on ledger.entry (organisation_id, subject_id, sequence);
call tenancy.protect('ledger.entry', 'select, insert');
--rollback drop table ledger.entry;

--changeset ledger:002-lock-head splitStatements:false
--comment: Writers of one organisation queue here, so that its chain never forks.
create function ledger.lock_head(of_organisation uuid) returns table (sequence bigint, hash bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
begin
    insert into ledger.head (organisation_id, sequence, hash)
    values (of_organisation, 0, decode(repeat('00', 32), 'hex'))
    on conflict (organisation_id) do nothing;
    return query
        select head.sequence, head.hash from ledger.head where head.organisation_id = of_organisation for update;
end
$$;
revoke all on function ledger.lock_head(uuid) from public;
grant execute on function ledger.lock_head(uuid) to ${application-role};
--rollback drop function ledger.lock_head(uuid);

--changeset ledger:002-continue-chain splitStatements:false
--comment: Refuses entries that do not continue the chain, and moves its head once per statement.
create function ledger.continue_chain() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (
        select from (
            select inserted.sequence, inserted.previous_hash,
                   coalesce(lag(inserted.sequence) over chain, head.sequence) + 1 as expected_sequence,
                   coalesce(lag(inserted.hash) over chain, head.hash) as expected_hash
              from inserted left join ledger.head using (organisation_id)
            window chain as (partition by inserted.organisation_id order by inserted.sequence)
        ) link
        where link.sequence is distinct from link.expected_sequence
           or link.previous_hash is distinct from link.expected_hash
    ) then
        raise exception 'The entries do not continue the chain of their organisation'
            using errcode = 'integrity_constraint_violation';
    end if;
    update ledger.head
       set sequence = latest.sequence, hash = latest.hash
      from (select distinct on (organisation_id) organisation_id, sequence, hash
              from inserted order by organisation_id, sequence desc) latest
     where head.organisation_id = latest.organisation_id;
    return null;
end
$$;
create trigger continue_chain after insert on ledger.entry
    referencing new table as inserted for each statement execute function ledger.continue_chain();
--rollback drop trigger continue_chain on ledger.entry; drop function ledger.continue_chain();
