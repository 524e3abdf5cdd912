package io.answerable.roles.raci;

import io.answerable.kernel.Days;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A matrix over time: which edition was in force on which days, when it was due for review, and what asked for one.
 *
 * @param editions those that were in force at some time, oldest first
 * @param broughtOn the {@code as_of} of the dossier that brought it, or the day it was entered
 */
public record MatrixTimeline(RaciMatrixId id, String key, Scope scope, List<Edition> editions,
        List<ReviewDates> reviewDates, List<Trigger> triggers, LocalDate broughtOn) {

    public MatrixTimeline {
        editions = List.copyOf(editions);
        reviewDates = List.copyOf(reviewDates);
        triggers = List.copyOf(triggers);
    }

    /** @param active the days on which it was in force */
    public record Edition(int number, String title, Days active, List<RaciRow> rows) {

        public Optional<RaciRow> row(String activity) {
            return rows.stream().filter(it -> it.activity().equals(activity)).findFirst();
        }
    }

    /** @param days the days on which these dates were the ones in force */
    public record ReviewDates(Days days, @Nullable LocalDate lastReview, @Nullable LocalDate nextReview) {}

    /** @param reviewed day of the review that followed, if one did */
    public record Trigger(String key, String trigger, @Nullable String source, LocalDate date,
            @Nullable LocalDate reviewed) {}

    /** The days on which any edition was in force. */
    public Days active() {
        return Days.anyOf(editions.stream().map(Edition::active).toList());
    }

    public Optional<Edition> on(LocalDate day) {
        return editions.stream().filter(it -> it.active().contain(day)).findFirst();
    }

    /** The edition in force on that day, or else the last one there was. */
    public String title(LocalDate day) {
        return on(day).or(() -> Optional.ofNullable(editions.isEmpty() ? null : editions.getLast()))
                .map(Edition::title)
                .orElse(key);
    }

    public Set<String> roles() {
        return editions.stream()
                .flatMap(it -> it.rows().stream())
                .flatMap(it -> it.roles().stream())
                .collect(Collectors.toSet());
    }

    public Set<String> activities() {
        return editions.stream().flatMap(it -> it.rows().stream()).map(RaciRow::activity).collect(Collectors.toSet());
    }

    /** The days on which an edition of that kind was in force. */
    public Days where(Predicate<Edition> kind) {
        return Days.anyOf(editions.stream().filter(kind).map(Edition::active).toList());
    }

    /** The days on which the role carried that letter in some row. */
    public Days lettered(String role, Letter letter) {
        return where(it -> it.rows().stream().anyMatch(row -> row.rolesWith(letter).contains(role)));
    }

    /** The days on which the role had any cell. */
    public Days named(String role) {
        return where(it -> it.rows().stream().anyMatch(row -> row.cells().containsKey(role)));
    }
}
