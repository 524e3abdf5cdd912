--liquibase formatted sql

--changeset roles:105-end-of-use
--comment: Whoever uses a high-risk system that nobody answers for is told beforehand on which day that ends.
alter table roles.vacancy add column end_of_use_told_on date;
alter table roles.vacancy add column use_ends_on date;
alter table roles.vacancy add constraint told_before_use_ends
    check ((end_of_use_told_on is null) = (use_ends_on is null) and end_of_use_told_on < use_ends_on);
alter table roles.vacancy add constraint only_the_use_of_systems_ends
    check (use_ends_on is null or scope_kind = 'SYSTEM');
--rollback alter table roles.vacancy drop column end_of_use_told_on, drop column use_ends_on;
