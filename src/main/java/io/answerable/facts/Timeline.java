package io.answerable.facts;

import io.answerable.kernel.Days;
import io.answerable.kernel.NewId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * What has been true of one thing, one fact after another. A change ends the fact of that day and begins another; what
 * was already planned for later stays. Remembers what has to be written.
 */
public final class Timeline<F> {

    private final UUID subject;
    private final List<Dated<F>> facts = new ArrayList<>();
    private final Map<UUID, LocalDate> ended = new LinkedHashMap<>();
    private final Map<UUID, Dated<F>> begun = new LinkedHashMap<>();

    public Timeline(UUID subject, Collection<Dated<F>> facts) {
        this.subject = subject;
        facts.stream().filter(it -> !it.isEmpty()).forEach(this.facts::add);
        this.facts.sort(Comparator.comparing(Dated::from));
    }

    /** Of something that nothing is known of. */
    public static <F> Timeline<F> empty(UUID subject) {
        return new Timeline<>(subject, List.of());
    }

    UUID subject() {
        return subject;
    }

    /** All facts that were ever true, earliest first. */
    public List<Dated<F>> facts() {
        return List.copyOf(facts);
    }

    public boolean isEmpty() {
        return facts.isEmpty();
    }

    public Optional<Dated<F>> on(LocalDate day) {
        return on(day, it -> true);
    }

    /** Where several facts hold at a time: the one about the same. */
    public Optional<Dated<F>> on(LocalDate day, Predicate<F> same) {
        return facts.stream().filter(it -> it.covers(day) && same.test(it.fact())).findFirst();
    }

    public Optional<F> factOn(LocalDate day) {
        return on(day).map(Dated::fact);
    }

    /** What holds on that day, or else what is known to begin next. */
    public Optional<Dated<F>> onOrNext(LocalDate day) {
        return on(day).or(() -> facts.stream().filter(it -> it.from().isAfter(day)).findFirst());
    }

    /** The latest fact that had begun by that day, even if it has ended since. */
    public Optional<Dated<F>> begunBy(LocalDate day) {
        return facts.stream().filter(it -> !it.from().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The days on which a fact held that meets the condition. */
    public Days daysOf(Predicate<F> condition) {
        return Days.anyOf(facts.stream().filter(it -> condition.test(it.fact())).map(Dated::days).toList());
    }

    /** Lets the fact hold from that day until the next change that is already known. */
    public void change(LocalDate day, F fact) {
        change(day, fact, it -> true);
    }

    /** Where several facts hold at a time: leaves all alone that are not about the same. */
    public void change(LocalDate day, F fact, Predicate<F> same) {
        var until = openUntil(day, same);
        on(day, same).ifPresent(it -> end(it, day));
        begin(day, until, fact);
    }

    /** Lets the fact hold on these days, whatever was known of them; what held before and after them does so still. */
    public void lay(LocalDate from, LocalDate until, F fact) {
        if (from.isBefore(until)) {
            facts().stream().filter(it -> it.overlaps(from, until)).forEach(it -> cut(it, from, until));
            begin(from, until, fact);
        }
    }

    private void cut(Dated<F> fact, LocalDate from, LocalDate until) {
        end(fact, from);
        if (until.isBefore(fact.until())) {
            begin(until, fact.until(), fact.fact());
        }
    }

    /** Ends whatever holds on that day, and whatever was planned for later. */
    public void endAll(LocalDate day, Predicate<F> same) {
        facts().stream()
                .filter(it -> it.until().isAfter(day) && same.test(it.fact()))
                .forEach(it -> end(it, day));
    }

    /** How long a fact that begins on that day can hold until the next change that is already known. */
    public LocalDate openUntil(LocalDate day) {
        return openUntil(day, it -> true);
    }

    private LocalDate openUntil(LocalDate day, Predicate<F> same) {
        return on(day, same).map(Dated::until).orElseGet(() -> nextBeginningAfter(day, same));
    }

    public void begin(LocalDate from, LocalDate until, F fact) {
        var dated = new Dated<>(NewId.next(), fact, from, until);
        facts.add(dated);
        facts.sort(Comparator.comparing(Dated::from));
        begun.put(dated.id(), dated);
    }

    /** Ends a fact the day before; a fact that is ended before it began was never true. */
    public void end(Dated<F> fact, LocalDate day) {
        var until = day.isBefore(fact.from()) ? fact.from() : day;
        var shortened = fact.endedBy(until);
        facts.remove(fact);
        if (!shortened.isEmpty()) {
            facts.add(shortened);
            facts.sort(Comparator.comparing(Dated::from));
        }
        if (begun.computeIfPresent(fact.id(), (id, it) -> shortened) == null) {
            ended.put(fact.id(), until);
        }
    }

    /** Takes a fact back and lets it hold for other days instead. */
    public void correct(Dated<F> fact, LocalDate from, LocalDate until) {
        end(fact, fact.from());
        begin(from, until, fact.fact());
    }

    /** Whether something has to be written. */
    public boolean isChanged() {
        return !ended.isEmpty() || !begun.isEmpty();
    }

    Map<UUID, LocalDate> ended() {
        return ended;
    }

    Collection<Dated<F>> begun() {
        return begun.values();
    }

    void written() {
        ended.clear();
        begun.clear();
    }

    private LocalDate nextBeginningAfter(LocalDate day, Predicate<F> same) {
        return facts.stream()
                .filter(it -> it.from().isAfter(day) && same.test(it.fact()))
                .map(Dated::from)
                .findFirst()
                .orElse(LocalDate.MAX);
    }
}
