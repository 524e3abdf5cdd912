package io.answerable.training;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Course;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which days people were qualified by a certificate or a course (T-3). */
@Component
@Transactional(readOnly = true)
class Qualifications {

    private static final String CERTIFIED = """
            select * from training.certificate_fact
            where organisation_id = :organisation and valid_from < valid_until and certification = :certification
              and system is not null""";
    private static final String TRAINED = """
            select * from training.assignment_fact
            where organisation_id = :organisation and valid_from < valid_until and course = any(:courses)
              and status = 'COMPLETED'""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Map<String, Integer> refreshMonths;

    Qualifications(JdbcClient jdbc, CurrentActor actor, TrainingCatalogue catalogue) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.refreshMonths = catalogue.courses()
                .stream()
                .collect(Collectors.toMap(Course::key, Course::refreshMonths));
    }

    /** A person and the system for which they are qualified. */
    record ForSystem(PersonId person, AiSystemId system) {}

    /** The days on which people held that certificate for just that system. */
    Map<ForSystem, Days> certified(String certification) {
        return united(jdbc.sql(CERTIFIED)
                .param("organisation", actor.organisation().value())
                .param("certification", certification)
                .query((rs, row) -> {
                    var fact = Certificates.fact(rs);
                    var system = Objects.requireNonNull(fact.system());
                    return Map.entry(new ForSystem(fact.person(), system), known(rs).and(fact.valid()));
                })
                .list());
    }

    /** The days on which people had taken one of these courses and need not take it again yet. */
    Map<PersonId, Days> trained(Set<String> courses) {
        return united(jdbc.sql(TRAINED)
                .param("organisation", actor.organisation().value())
                .param("courses", courses.toArray(String[]::new))
                .query((rs, row) -> {
                    var fact = TrainingAssignments.fact(rs);
                    var months = refreshMonths.getOrDefault(fact.course(), 0);
                    return Map.entry(fact.person(), known(rs).and(fact.valid(months)));
                })
                .list());
    }

    private static <K> Map<K, Days> united(List<Map.Entry<K, Days>> found) {
        var united = new HashMap<K, Days>();
        found.stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
                .forEach((key, days) -> united.put(key, Days.anyOf(days)));
        return united;
    }

    private static Days known(ResultSet rs) throws SQLException {
        return Days.between(rs.getObject("valid_from", LocalDate.class), rs.getObject("valid_until", LocalDate.class));
    }
}
