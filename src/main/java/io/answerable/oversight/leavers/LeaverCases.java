package io.answerable.oversight.leavers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.PersonId;
import io.answerable.oversight.LeaverCaseId;
import io.answerable.oversight.leavers.LeaverCase.Left;
import io.answerable.signals.spi.CommitmentKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The cases of all who have left or are about to. */
@Repository
class LeaverCases {

    private static final String SELECT = """
            select leaver_case_id, person_id, last_day, opened_on, manager_id, closed_on from oversight.leaver_case
                left join oversight.leaver_closure using (organisation_id, leaver_case_id)
            where organisation_id = :organisation and\s""";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final CurrentActor actor;

    LeaverCases(JdbcClient jdbc, JdbcTemplate batches, CurrentActor actor) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.actor = actor;
    }

    /** Keeps a case, unless there is one for this departure; answers whether it was kept. */
    boolean open(LeaverCase opened) {
        boolean isNew = insert(opened);
        if (isNew) {
            batches.batchUpdate(
                    """
                            insert into oversight.leaver_item (organisation_id, leaver_case_id, kind, subject_kind, subject_type,
                                subject_id, reference, unit_id, system_id)
                            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                            on conflict do nothing""",
                    opened.left().stream().map(it -> row(opened, it)).toList());
        }
        return isNew;
    }

    private @Nullable Object[] row(LeaverCase opened, Left it) {
        return new @Nullable Object[]{actor.organisation().value(), opened.id().value(), it.kind().name(),
                it.subjectKind(), it.type(), it.id(), it.reference(), it.unit(), it.system()};
    }

    private boolean insert(LeaverCase opened) {
        var manager = opened.manager();
        return jdbc.sql("""
                insert into oversight.leaver_case
                    (organisation_id, leaver_case_id, person_id, last_day, opened_on, manager_id)
                values (:organisation, :id, :person, :lastDay, :openedOn, :manager)
                on conflict (organisation_id, person_id, last_day) do nothing""")
                .param("organisation", actor.organisation().value())
                .param("id", opened.id().value())
                .param("person", opened.person().value())
                .param("lastDay", opened.lastDay())
                .param("openedOn", opened.openedOn())
                .param("manager", manager == null ? null : manager.value())
                .update() == 1;
    }

    List<LeaverCase> byId(Collection<LeaverCaseId> ids, LocalDate asOf) {
        return select("leaver_case_id = any(:asked)", ids.stream().map(LeaverCaseId::value).toList(), asOf);
    }

    List<LeaverCase> ofPeople(Collection<PersonId> people, LocalDate asOf) {
        return select("person_id = any(:asked)", people.stream().map(PersonId::value).toList(), asOf);
    }

    /** Those of which nobody had found by that day that nothing is left to hand over. */
    List<LeaverCase> notClosed(LocalDate asOf) {
        return select("cardinality(:asked) = 0 and (closed_on is null or closed_on > :asOf)", List.of(), asOf);
    }

    /** Keeps that nothing is left to hand over; answers which of them had not been closed before. */
    List<LeaverCase> close(Collection<LeaverCase> cases, LocalDate day) {
        return cases.stream()
                .filter(it -> jdbc.sql("""
                        insert into oversight.leaver_closure (organisation_id, leaver_case_id, closed_on)
                        values (:organisation, :id, :day) on conflict do nothing""")
                        .param("organisation", actor.organisation().value())
                        .param("id", it.id().value())
                        .param("day", day)
                        .update() == 1)
                .toList();
    }

    /** All that had been opened by that day, latest departure first. */
    List<LeaverCase> all(LocalDate asOf) {
        return select("cardinality(:asked) = 0", List.of(), asOf);
    }

    private List<LeaverCase> select(String condition, List<UUID> asked, LocalDate asOf) {
        var cases = jdbc.sql(SELECT + condition + " and opened_on <= :asOf order by last_day desc, leaver_case_id")
                .param("organisation", actor.organisation().value())
                .param("asked", asked.toArray(UUID[]::new))
                .param("asOf", asOf)
                .query((row, number) -> leaverCase(row))
                .list();
        var left = leftIn(cases);
        return cases.stream().map(it -> it.with(left.getOrDefault(it.id(), List.of()))).toList();
    }

    private Map<LeaverCaseId, List<Left>> leftIn(List<LeaverCase> cases) {
        return jdbc.sql("""
                select leaver_case_id, kind, subject_kind, subject_type, subject_id, reference, unit_id, system_id
                from oversight.leaver_item where organisation_id = :organisation and leaver_case_id = any(:cases)""")
                .param("organisation", actor.organisation().value())
                .param("cases", cases.stream().map(it -> it.id().value()).toArray(UUID[]::new))
                .query((row, number) -> Map.entry(LeaverCaseId.of(row.getObject("leaver_case_id", UUID.class)),
                        left(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Left left(ResultSet row) throws SQLException {
        return new Left(CommitmentKind.valueOf(row.getString("kind")), row.getString("subject_kind"),
                row.getString("subject_type"), row.getObject("subject_id", UUID.class), row.getString("reference"),
                row.getObject("unit_id", UUID.class), row.getObject("system_id", UUID.class));
    }

    private static LeaverCase leaverCase(ResultSet row) throws SQLException {
        return new LeaverCase(LeaverCaseId.of(row.getObject("leaver_case_id", UUID.class)),
                PersonId.of(row.getObject("person_id", UUID.class)), row.getObject("last_day", LocalDate.class),
                row.getObject("opened_on", LocalDate.class), manager(row),
                row.getObject("closed_on", LocalDate.class), List.of());
    }

    private static @Nullable PersonId manager(ResultSet row) throws SQLException {
        var manager = row.getObject("manager_id", UUID.class);
        return manager == null ? null : PersonId.of(manager);
    }
}
