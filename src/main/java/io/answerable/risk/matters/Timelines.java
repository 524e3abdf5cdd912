package io.answerable.risk.matters;

import io.answerable.facts.Dated;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/**
 * Parts of one thing that each have a history of their own, such as the treatments of a risk or the deadlines of an
 * incident.
 *
 * @param <K> tells the parts of one thing apart
 * @param <F> what is true of a part
 */
public final class Timelines<K extends Comparable<K>, F> {

    private final UUID subject;
    private final Function<F, K> key;
    private final SequencedMap<K, Timeline<F>> parts = new TreeMap<>();

    public Timelines(UUID subject, Collection<Dated<F>> facts, Function<F, K> key) {
        this.subject = subject;
        this.key = key;
        var byKey = new TreeMap<K, List<Dated<F>>>();
        facts.forEach(it -> byKey.computeIfAbsent(key.apply(it.fact()), part -> new ArrayList<>()).add(it));
        byKey.forEach((part, dated) -> parts.put(part, new Timeline<>(subject, dated)));
    }

    /** The parts of many things, read together. */
    public static <K extends Comparable<K>, F> Timelines<K, F> of(UUID subject, Map<UUID, List<Dated<F>>> read,
            Function<F, K> key) {
        return new Timelines<>(subject, read.getOrDefault(subject, List.of()), key);
    }

    /** Every part that ever was, to be written. */
    public Collection<Timeline<F>> all() {
        return parts.values();
    }

    /** What is true of each part on that day. */
    public List<F> on(LocalDate day) {
        return parts.values().stream().flatMap(it -> it.factOn(day).stream()).toList();
    }

    public Optional<F> on(LocalDate day, K part) {
        return Optional.ofNullable(parts.get(part)).flatMap(it -> it.factOn(day));
    }

    public void change(LocalDate day, F fact) {
        parts.computeIfAbsent(key.apply(fact), it -> new Timeline<>(subject, List.of())).change(day, fact);
    }

    /** From that day on there is no such part. */
    public void end(LocalDate day, K part) {
        Optional.ofNullable(parts.get(part))
                .flatMap(timeline -> timeline.on(day))
                .ifPresent(it -> parts.getOrDefault(part, new Timeline<>(subject, List.of())).end(it, day));
    }

    public int count() {
        return parts.size();
    }
}
