--liquibase formatted sql

--changeset facts:001-schema
create schema facts;
create extension if not exists btree_gist;
--rollback drop schema facts;

--changeset facts:001-dated splitStatements:false
--comment: One way to say when a fact holds: half-open, nothing overwritten, and at most one fact a day about the same thing.
create procedure facts.dated(target regclass, variadic subject text[])
language plpgsql as $$
declare
    same text := (select string_agg(format('%I with =', it), ', ') from unnest(subject) it);
    name text := (select relname from pg_class where oid = target);
begin
    execute format(
        'alter table %1$s
            add column fact_id uuid not null,
            add column valid_from date not null default ''-infinity'',
            add column valid_until date not null default ''infinity'',
            add primary key (organisation_id, fact_id),
            add constraint days_in_order check (valid_from <= valid_until),
            add constraint %3$I exclude using gist
                (organisation_id with =, %2$s, daterange(valid_from, valid_until) with &&)',
        target, same, name || '_once_a_day');
    -- The exclusion constraint keeps order; whoever reads the facts of many things needs an index that can be joined.
    execute format('create index on %s (organisation_id, %s)', target,
        (select string_agg(format('%I', it), ', ') from unnest(subject) it));
    call tenancy.protect(target, 'select, insert, update');
end
$$;
--rollback drop procedure facts.dated(regclass, text[]);

--changeset facts:001-keyed splitStatements:false
--comment: One way to know a thing: by an identifier for ever and by a key that people use; version counts its changes.
create procedure facts.keyed(target regclass, id text)
language plpgsql as $$
begin
    execute format(
        'alter table %1$s
            add column organisation_id uuid not null,
            add column %2$I uuid not null,
            add column key text not null check (key <> ''''),
            add column version int not null default 1,
            add column brought_on date not null,
            add primary key (organisation_id, %2$I),
            add unique (organisation_id, key)',
        target, id);
    call tenancy.protect(target, 'select, insert, update');
end
$$;
--rollback drop procedure facts.keyed(regclass, text);
