package io.answerable.inventory.records;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Dated facts of one kind about systems; several may hold at a time when each is about something else. */
public final class FactsOfSystems<F> {

    private final FactTable<F> table;
    private final Function<F, Object> topic;
    private final Telling<F> telling;

    /** Tells what differs between two facts. */
    @FunctionalInterface
    public interface Telling<F> {

        void tell(Alterations told, @Nullable F before, F after);
    }

    /** @param topic what a fact is about; a system has at most one fact about the same on a day */
    public FactsOfSystems(FactTable<F> table, Function<F, Object> topic, Telling<F> telling) {
        this.table = table;
        this.topic = topic;
        this.telling = telling;
    }

    /** What holds on that day. */
    public Map<AiSystemId, List<F>> on(Collection<AiSystemId> systems, LocalDate day) {
        var found = new HashMap<AiSystemId, List<F>>();
        table.factsOf(ids(systems))
                .forEach((system, facts) -> found.put(AiSystemId.of(system), facts.stream()
                        .filter(it -> it.covers(day))
                        .sorted(Comparator.comparing((Dated<F> it) -> String.valueOf(topic.apply(it.fact()))))
                        .map(Dated::fact)
                        .toList()));
        return found;
    }

    /** The timeline of each of these systems; an empty one where nothing is known. */
    public Map<AiSystemId, Timeline<F>> timelinesOf(Collection<AiSystemId> systems) {
        return table.timelinesOf(ids(systems))
                .entrySet()
                .stream()
                .collect(toMap(it -> AiSystemId.of(it.getKey()), Map.Entry::getValue));
    }

    public void write(Collection<Timeline<F>> timelines) {
        table.write(timelines);
    }

    /** What holds about that topic on that day. */
    public Optional<F> factOn(AiSystemId system, Object about, LocalDate day) {
        return of(system).on(day, same(about)).map(Dated::fact);
    }

    /** Lets the fact hold from that day on, in place of the one about the same. */
    public void put(AiSystemId system, F fact, LocalDate day, Alterations told) {
        var known = of(system);
        change(known, fact, day, told);
        write(List.of(known));
    }

    /** Ends what holds about that topic; whether there was anything. */
    public boolean end(AiSystemId system, Object about, LocalDate day, Alterations told) {
        var known = of(system);
        var ended = known.on(day, same(about));
        ended.ifPresent(it -> end(known, it, day, told));
        write(List.of(known));
        return ended.isPresent();
    }

    /** What holds already stays as it is, and there is nothing to tell. */
    public void change(Timeline<F> known, F fact, LocalDate day, Alterations told) {
        var same = same(topic.apply(fact));
        var before = known.on(day, same).map(Dated::fact);
        if (before.filter(fact::equals).isEmpty()) {
            telling.tell(told, before.orElse(null), fact);
            known.change(day, fact, same);
        }
    }

    void end(Timeline<F> known, Dated<F> fact, LocalDate day, Alterations told) {
        told.of("ended", topic.apply(fact.fact()), null);
        known.end(fact, day);
    }

    Object topicOf(F fact) {
        return topic.apply(fact);
    }

    private Timeline<F> of(AiSystemId system) {
        return requireNonNull(timelinesOf(List.of(system)).get(system));
    }

    Predicate<F> same(Object about) {
        return it -> topic.apply(it).equals(about);
    }

    private static List<UUID> ids(Collection<AiSystemId> systems) {
        return systems.stream().map(AiSystemId::value).distinct().toList();
    }
}
