package io.answerable.training.assignments;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.training.NeededTraining;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When people had a course open, and when they had taken it and needed not take it again. */
@Component
class Histories {

    private static final String FACTS = """
            select f.*, %s from training.assignment_fact f
            where f.organisation_id = :organisation and f.valid_from < f.valid_until and f.person = any(:people)
              and f.course = any(:courses)""".formatted(CompletedCourses.REPEATED_ON);

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final CompletedCourses completed;

    Histories(JdbcClient jdbc, CurrentActor actor, CompletedCourses completed) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.completed = completed;
    }

    /** What a person has open at most once (T-1). */
    record Taking(PersonId person, String course, @Nullable AiSystemId system) {

        /** It is needed from now on, until as usual. */
        NeededTraining because(NeededTraining.Cause cause) {
            return new NeededTraining(person, course, system, cause, null, null);
        }
    }

    /**
     * What became of it.
     *
     * @param open the days on which it was or is to be taken
     * @param taken the days on which it counts
     */
    record History(Days open, Days taken) {

        static final History NONE = new History(Days.never(), Days.never());

        private History or(History other) {
            return new History(open.or(other.open), taken.or(other.taken));
        }
    }

    /** One statement; missing where nothing is known. */
    Map<Taking, History> of(Collection<Taking> takings) {
        return takings.isEmpty()
                ? Map.of()
                : jdbc.sql(FACTS)
                        .param("organisation", actor.organisation().value())
                        .param("people",
                                takings.stream().map(it -> it.person().value()).distinct().toArray(UUID[]::new))
                        .param("courses", takings.stream().map(Taking::course).distinct().toArray(String[]::new))
                        .query((rs, row) -> {
                            var fact = TrainingAssignments.fact(rs);
                            return Map.entry(new Taking(fact.person(), fact.course(), fact.system()),
                                    history(fact, Columns.known(rs), completed.counting(fact, rs)));
                        })
                        .list()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, History::or));
    }

    private static History history(TrainingFact fact, Days known, Days counting) {
        return new History(fact.status().isOpen() ? known : Days.never(), known.and(counting));
    }
}
