--liquibase formatted sql

--changeset organisation:004-contact-by-name
--comment: People are listed by name.
create index contact_by_name on organisation.contact (organisation_id, name);
--rollback drop index organisation.contact_by_name;
