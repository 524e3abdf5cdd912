--liquibase formatted sql

--changeset oversight:003-figure
--comment: What somebody measured stays beside what is computed; the key is the one of the catalogue.
create table oversight.figure ();
call facts.keyed('oversight.figure', 'figure_id');
--rollback drop table oversight.figure;

--changeset oversight:003-figure-measured
create table oversight.figure_measured (
    organisation_id uuid    not null,
    figure_id       uuid    not null,
    measured        date    not null,
    value           numeric not null,
    foreign key (organisation_id, figure_id) references oversight.figure (organisation_id, figure_id)
);
call facts.dated('oversight.figure_measured', 'figure_id');
create index figure_measured_by_figure on oversight.figure_measured (organisation_id, figure_id);
--rollback drop table oversight.figure_measured;
