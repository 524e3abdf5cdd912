package io.answerable.audit.programme;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CheckMadeView;
import io.answerable.audit.CheckScheduleId;
import io.answerable.audit.CheckScheduleView;
import io.answerable.facts.Entry;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The schedules of checks that the caller may see: their own, and those of systems that they govern. */
@Component
@Transactional(readOnly = true)
public class VisibleChecks {

    private final CheckSchedules schedules;
    private final ChecksMade made;
    private final Reaching reaching;
    private final CurrentActor actor;

    VisibleChecks(CheckSchedules schedules, ChecksMade made, Reaching reaching, CurrentActor actor) {
        this.schedules = schedules;
        this.made = made;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** By key. */
    public List<CheckScheduleView> all(LocalDate asOf) {
        return visible(views(schedules.all(), asOf));
    }

    public Map<CheckScheduleId, CheckScheduleView> byId(Collection<CheckScheduleId> ids, LocalDate asOf) {
        return visible(views(schedules.byId(ids.stream().map(CheckScheduleId::value).toList()), asOf)).stream()
                .collect(Collectors.toMap(CheckScheduleView::id, it -> it));
    }

    public Map<String, CheckScheduleId> idsOf(Collection<String> keys) {
        return schedules.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> CheckScheduleId.of(it.getValue())));
    }

    /** What came of the checks of these schedules until that day, earliest first; missing where none was made. */
    public Map<CheckScheduleId, List<CheckMadeView>> made(Collection<CheckScheduleId> ids, LocalDate asOf) {
        return made.of(ids.stream().map(CheckScheduleId::value).toList(), asOf)
                .entrySet()
                .stream()
                .collect(Collectors.toMap(it -> CheckScheduleId.of(it.getKey()), Map.Entry::getValue));
    }

    private List<CheckScheduleView> visible(List<CheckScheduleView> found) {
        var me = actor.actor().person();
        var governed = Set.copyOf(reaching.within(Permission.READ_GOVERNANCE, found,
                it -> new Place(it.system(), null)));
        return found.stream()
                .filter(it -> me.filter(it.leader()::equals).isPresent() || governed.contains(it))
                .toList();
    }

    /** Of everybody; who may see them is for the caller to ask. */
    List<CheckScheduleView> ofEverybody(LocalDate asOf) {
        return views(schedules.all(), asOf);
    }

    private List<CheckScheduleView> views(Collection<CheckSchedule> found, LocalDate asOf) {
        var checks = made.of(found.stream().map(it -> it.entry().id()).toList(), asOf);
        return found.stream()
                .flatMap(schedule -> schedule.on(asOf)
                        .map(it -> view(schedule.entry(), it, checks.getOrDefault(schedule.entry().id(), List.of()),
                                schedule.entry().version(), asOf))
                        .stream())
                .sorted(Comparator.comparing(CheckScheduleView::key))
                .toList();
    }

    static CheckScheduleView view(Entry entry, CheckScheduleFact it, List<CheckMadeView> made, int version,
            LocalDate asOf) {
        var last = made.isEmpty() ? null : made.getLast().madeOn();
        return new CheckScheduleView(CheckScheduleId.of(entry.id()), entry.key(), it.title(), it.aiSystem(),
                it.leader(), it.criterion(), it.everyMonths(), it.nextDue(last), last, it.endedOn(), version, asOf);
    }
}
