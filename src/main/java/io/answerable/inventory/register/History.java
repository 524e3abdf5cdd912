package io.answerable.inventory.register;

import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What held one after another, and what shall hold from now on. Nothing is overwritten: what is laid over known days
 * ends what held there.
 *
 * @param <T> one fact, for example the state of a system
 */
final class History<T> {

    /** One fact and the half-open range of days on which it holds; {@link LocalDate#MIN}, {@link LocalDate#MAX}: open. */
    record Held<T>(T value, LocalDate from, LocalDate until) {

        Days days() {
            return Days.between(from, until);
        }

        boolean covers(LocalDate day) {
            return !from.isAfter(day) && until.isAfter(day);
        }
    }

    private final List<Held<T>> known;
    private final List<Held<T>> ended = new ArrayList<>();
    private final List<Held<T>> laid = new ArrayList<>();

    History(List<Held<T>> known) {
        this.known = known;
    }

    static <T> History<T> empty() {
        return new History<>(List.of());
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    Optional<T> on(LocalDate day) {
        return known.stream().filter(it -> it.covers(day)).map(Held::value).findFirst();
    }

    /** What is known to hold last. */
    Optional<T> last() {
        return known.isEmpty() ? Optional.empty() : Optional.of(known.getLast().value());
    }

    Days daysOf(Predicate<T> condition) {
        return Days.anyOf(known.stream().filter(it -> condition.test(it.value())).map(Held::days).toList());
    }

    List<Held<T>> known() {
        return known;
    }

    /** How long something that begins to hold on that day may hold without touching what is known of later days. */
    LocalDate openUntil(LocalDate day) {
        return known.stream()
                .filter(it -> it.until().isAfter(day) && !it.until().equals(it.from()))
                .map(it -> it.covers(day) ? it.until() : it.from())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    /** From that day on the value holds, as long as what holds there now would have. */
    void layFrom(LocalDate from, T value) {
        lay(value, from, openUntil(from));
    }

    void lay(T value, LocalDate from, LocalDate until) {
        if (from.isBefore(until)) {
            end(value, from, until);
            laid.add(new Held<>(value, from, until));
        }
    }

    /** Whatever is known to hold on these days no longer does. */
    void end(T value, LocalDate from, LocalDate until) {
        ended.add(new Held<>(value, from, until));
    }

    boolean isChanged() {
        return !laid.isEmpty() || !ended.isEmpty();
    }

    List<Held<T>> ended() {
        return ended;
    }

    List<Held<T>> laid() {
        return laid;
    }
}
