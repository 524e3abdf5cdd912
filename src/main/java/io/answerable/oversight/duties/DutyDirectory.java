package io.answerable.oversight.duties;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import io.answerable.kernel.PersonId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.Commitments;
import io.answerable.signals.spi.Duties;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks all contexts what people have to do and what rests on them. Nobody sees it of others unless they read the
 * governance of their unit; of those there is no entry in the answers.
 */
@Component
@Transactional(readOnly = true)
public class DutyDirectory {

    private static final Comparator<TaskView> MOST_URGENT = comparing(TaskView::due, nullsLast(naturalOrder()))
            .thenComparing(TaskView::kind)
            .thenComparing(it -> it.subject().reference());

    private static final Comparator<Commitment> BY_KIND = comparing(Commitment::kind)
            .thenComparing(it -> it.subject().reference());

    private final ObjectProvider<Duties> duties;
    private final ObjectProvider<Commitments> commitments;
    private final PersonalView personal;

    DutyDirectory(ObjectProvider<Duties> duties, ObjectProvider<Commitments> commitments, PersonalView personal) {
        this.duties = duties;
        this.commitments = commitments;
        this.personal = personal;
    }

    /** What each of these people has to do, most urgent first, what has no due day last (question 6). */
    public Map<PersonId, List<TaskView>> tasksOf(Collection<PersonId> people, TaskQuestion question) {
        var seen = personal.among(people, question.asOf());
        var tasks = seen.isEmpty()
                ? Map.<PersonId, List<TaskView>>of()
                : duties.stream()
                        .flatMap(it -> it.dutiesOf(seen, question.asOf()).stream())
                        .collect(groupingBy(it -> it.person(),
                                mapping(it -> TaskView.of(it, question.asOf()), Collectors.toList())));
        var meant = new HashMap<PersonId, List<TaskView>>();
        seen.forEach(person -> meant.put(person, tasks.getOrDefault(person, List.of())
                .stream()
                .filter(question::means)
                .sorted(MOST_URGENT)
                .toList()));
        return meant;
    }

    /** What rests on each of these people (question 5). */
    public Map<PersonId, List<Commitment>> commitmentsOf(Collection<PersonId> people, LocalDate asOf) {
        return restingOn(personal.among(people, asOf), asOf);
    }

    /** The same, whoever asks. */
    public Map<PersonId, List<Commitment>> restingOn(Collection<PersonId> people, LocalDate asOf) {
        var found = people.isEmpty()
                ? Map.<PersonId, List<Commitment>>of()
                : commitments.stream()
                        .flatMap(it -> it.commitmentsOf(people, asOf).stream())
                        .collect(groupingBy(Commitment::person));
        var sorted = new HashMap<PersonId, List<Commitment>>();
        people.forEach(it -> sorted.put(it,
                found.getOrDefault(it, List.of()).stream().sorted(BY_KIND).toList()));
        return sorted;
    }
}
