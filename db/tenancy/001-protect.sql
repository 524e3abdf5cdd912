--liquibase formatted sql

--changeset tenancy:001-schema
create schema tenancy;
--rollback drop schema tenancy;

--changeset tenancy:001-protect splitStatements:false
--comment: One way to fence a table: rows are visible and writable for the transaction's organisation only, also to the owner.
create procedure tenancy.protect(target regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format(
        'create policy of_organisation on %s
            using (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)
            with check (organisation_id = nullif(current_setting(''app.organisation'', true), '''')::uuid)',
        target);
    execute format('grant %s on %s to ${application-role}', privileges, target);
end
$$;
--rollback drop procedure tenancy.protect(regclass, text);
