package io.answerable.audit.actions;

import io.answerable.audit.ActionState;
import io.answerable.audit.CorrectiveActionDirectory;
import io.answerable.audit.CorrectiveActionId;
import io.answerable.audit.CorrectiveActionView;
import io.answerable.audit.FindingId;
import io.answerable.audit.VerificationView;
import io.answerable.audit.matters.Asked;
import io.answerable.facts.Entry;
import io.answerable.kernel.PersonId;
import io.answerable.roles.RowRef;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads corrective actions as they were on a day. */
@Component
@Transactional(readOnly = true)
class ActionReads implements CorrectiveActionDirectory {

    private final CorrectiveActions actions;

    ActionReads(CorrectiveActions actions) {
        this.actions = actions;
    }

    @Override
    public List<CorrectiveActionView> all(LocalDate asOf) {
        return views(actions.all(), asOf).toList();
    }

    @Override
    public Map<CorrectiveActionId, CorrectiveActionView> byId(Collection<CorrectiveActionId> ids, LocalDate asOf) {
        return views(actions.byId(ids.stream().map(CorrectiveActionId::value).toList()), asOf)
                .collect(Collectors.toMap(CorrectiveActionView::id, it -> it));
    }

    @Override
    public Map<String, CorrectiveActionId> idsOf(Collection<String> keys) {
        return actions.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> CorrectiveActionId.of(it.getValue())));
    }

    @Override
    public Map<FindingId, List<CorrectiveActionView>> ofFindings(Collection<FindingId> findings, LocalDate asOf) {
        return views(actions.everWith("finding_id", findings.stream().map(FindingId::value).toList()), asOf)
                .collect(Collectors.groupingBy(CorrectiveActionView::finding));
    }

    @Override
    public Map<PersonId, List<CorrectiveActionView>> ownedBy(Collection<PersonId> people, LocalDate asOf) {
        return views(actions.everWith("owner", people.stream().map(PersonId::value).toList()), asOf)
                .filter(it -> people.contains(it.owner()))
                .collect(Collectors.groupingBy(CorrectiveActionView::owner));
    }

    /** What these people have to carry out, or still to agree. */
    List<CorrectiveActionView> toDoOf(Collection<PersonId> people, LocalDate asOf) {
        var toDo = Arrays.stream(ActionState.values()).filter(ActionState::isToDo).toList();
        return views(actions.on(asOf, "owner = any(:people) and (state = any(:toDo) or implemented_on > :day)",
                Map.of("people", Asked.people(people), "toDo", Asked.names(toDo))), asOf)
                .filter(it -> it.state().isToDo())
                .toList();
    }

    /** What is carried out, and waits for somebody to judge its effect. */
    List<CorrectiveActionView> implemented(LocalDate asOf) {
        return views(actions.on(asOf, "state = :state or verified_on > :day",
                Map.of("state", ActionState.IMPLEMENTED.name())), asOf)
                .filter(it -> it.state() == ActionState.IMPLEMENTED)
                .toList();
    }

    private static Stream<CorrectiveActionView> views(Collection<CorrectiveAction> actions, LocalDate asOf) {
        return actions.stream()
                .flatMap(action -> action.on(asOf)
                        .map(it -> view(action.entry(), it, action.entry().version(), asOf))
                        .stream())
                .sorted(Comparator.comparing(CorrectiveActionView::key));
    }

    static CorrectiveActionView view(Entry entry, ActionFact stored, int version, LocalDate asOf) {
        var it = stored.asOf(asOf);
        return new CorrectiveActionView(CorrectiveActionId.of(entry.id()), entry.key(), it.finding(), it.title(),
                it.ownership().owner(), it.ownership().reason(), it.ownership().proposed(), row(it), it.due(),
                it.state(), it.causeAnalysis(), it.implementation().on(), it.implementation().by(),
                verification(it, asOf), it.successor(), it.attempt(), it.closedOn(), version, asOf);
    }

    static @Nullable RowRef row(ActionFact it) {
        var row = it.raciRow();
        return row == null ? null : RowRef.parse(row).orElse(null);
    }

    private static @Nullable VerificationView verification(ActionFact it, LocalDate asOf) {
        var result = it.verification().result();
        var by = it.verification().by();
        var on = it.verification().on();
        return result == null || by == null || on == null
                ? null
                : new VerificationView(result, by, on, it.verification().note(), asOf);
    }
}
