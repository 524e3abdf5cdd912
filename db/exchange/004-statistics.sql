--liquibase formatted sql

--changeset exchange:004-refresh-statistics splitStatements:false
--comment: Counts anew what a large import has changed: until then the database takes every organisation for a small one and plans accordingly. The application does not own the tables, so it asks for this and nothing else.
create function exchange.refresh_statistics() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    changed regclass;
begin
    for changed in
        select relid from pg_stat_user_tables
        where n_mod_since_analyze > 200 and n_mod_since_analyze > n_live_tup / 20
        order by relid
    loop
        execute format('analyze %s', changed);
    end loop;
end
$$;
revoke all on function exchange.refresh_statistics() from public;
grant execute on function exchange.refresh_statistics() to ${application-role};
--rollback drop function exchange.refresh_statistics();
