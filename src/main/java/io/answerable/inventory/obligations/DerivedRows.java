package io.answerable.inventory.obligations;

import io.answerable.facts.Criteria;
import io.answerable.inventory.ObligationView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Hands derived duties to the database as rows, for one statement: so they are filtered, sorted and paged by the same rules
 * as everything that is kept.
 */
final class DerivedRows {

    /** Needs what {@link #bind} binds; {@code place} counts the duties from 1, in the order in which they were bound. */
    static final String SELECT = """
            select d.place from unnest(cast(:dutyKeys as text[]), cast(:dutyArticles as text[]),
                cast(:dutyStatuses as text[]), cast(:dutySystems as uuid[]), cast(:dutyRoles as text[]),
                cast(cast(:dutyStarts as text[]) as date[]), cast(:dutyCertainties as text[]), cast(:dutyStops as boolean[]),
                cast(:dutyUrgencies as integer[]), cast(:dutyStandings as text[]))
                with ordinality d (key, article, status, system, owner_role, applicable_from, certainty, hard_stop,
                    urgency, standing, place)
            where true""";

    private DerivedRows() {}

    /** @param standing sorts the duties by system and, within it, in the order of the law; no two have the same */
    static void bind(List<ObligationView> duties, Function<ObligationView, String> standing, Criteria criteria) {
        criteria.with("dutyKeys", column(duties, ObligationView::key, String[]::new))
                .with("dutyArticles", column(duties, ObligationView::article, String[]::new))
                .with("dutyStatuses", column(duties, it -> it.status().name(), String[]::new))
                .with("dutySystems", column(duties, it -> it.system().value(), UUID[]::new))
                .with("dutyRoles", column(duties, ObligationView::ownerRole, String[]::new))
                .with("dutyStarts", column(duties, DerivedRows::start, String[]::new))
                .with("dutyCertainties", column(duties, ObligationView::certainty, String[]::new))
                .with("dutyStops", column(duties, ObligationView::hardStop, Boolean[]::new))
                .with("dutyUrgencies", column(duties, DerivedRows::urgency, Integer[]::new))
                .with("dutyStandings", column(duties, standing::apply, String[]::new));
    }

    private static @Nullable String start(ObligationView duty) {
        var start = duty.applicableFrom();
        return start == null ? null : start.toString();
    }

    /** What is breached comes first. */
    static int urgency(ObligationView duty) {
        return switch (duty.status()) {
            case BREACHED -> 1;
            case APPLICABLE -> 2;
            case FUTURE -> 3;
            case FULFILLED -> 4;
            case NOT_APPLICABLE -> 5;
        };
    }

    private static <V> @Nullable V[] column(List<ObligationView> duties, Function<ObligationView, @Nullable V> value,
            IntFunction<@Nullable V[]> array) {
        var values = new ArrayList<@Nullable V>();
        duties.forEach(it -> values.add(value.apply(it)));
        return values.toArray(array);
    }
}
