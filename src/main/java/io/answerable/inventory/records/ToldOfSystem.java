package io.answerable.inventory.records;

import io.answerable.facts.Alterations;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a dossier tells of one system, held against what is known of it. */
public final class ToldOfSystem<F> {

    private final FactsOfSystems<F> facts;
    private final Timeline<F> known;
    private final LocalDate asOf;
    private final boolean isNew;
    private final Alterations told = new Alterations();

    /** @param isNew whether the dossier brings the system */
    ToldOfSystem(FactsOfSystems<F> facts, Timeline<F> known, LocalDate asOf, boolean isNew) {
        this.facts = facts;
        this.known = known;
        this.asOf = asOf;
        this.isNew = isNew;
    }

    /** What is known of that day. */
    public Optional<F> current() {
        return known.factOn(asOf);
    }

    /**
     * What the dossier says holds from its own day on where that is known and nothing was known before, since ever where a
     * new system has it undated, and otherwise from the day of the dossier on (rule reading 25).
     *
     * @param since the day of what happened, if the dossier tells it
     * @param agrees whether what is known says the same as the dossier
     */
    public void follow(F fact, @Nullable LocalDate since, BiPredicate<F, F> agrees) {
        var same = facts.same(facts.topicOf(fact));
        var day = since != null && since.isAfter(asOf) ? since : asOf;
        if (known.on(day, same).filter(it -> agrees.test(it.fact(), fact)).isEmpty()) {
            var isFirst = known.facts().stream().noneMatch(it -> same.test(it.fact()));
            facts.change(known, fact, isFirst ? first(since) : day, told);
        }
    }

    private LocalDate first(@Nullable LocalDate since) {
        return Objects.requireNonNullElse(since, isNew ? LocalDate.MIN : asOf);
    }

    /** Ends what the dossier no longer says, as far as dossiers have said it; what people recorded stays. */
    public void retract(Predicate<F> saidByDossiers) {
        known.facts()
                .stream()
                .filter(it -> it.covers(asOf) && saidByDossiers.test(it.fact()))
                .forEach(it -> facts.end(known, it, asOf, told));
    }

    Timeline<F> known() {
        return known;
    }

    Alterations told() {
        return told;
    }
}
