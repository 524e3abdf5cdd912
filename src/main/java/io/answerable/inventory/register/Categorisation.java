package io.answerable.inventory.register;

import static java.util.Objects.requireNonNull;

import io.answerable.facts.Timeline;
import io.answerable.inventory.RiskCategory;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Of which category a system is, on which points of the law, and who decided so when.
 *
 * @param previousCategory the category before, as the decision names it
 * @param derogation why a listed use is not high-risk
 * @param decider who decided where it was no person, for example {@code CLIENT import}
 * @param coDecidedBy who decided with them on the legal side
 * @param preliminary true: it holds by law until the legal side has decided (V-7); null: it is final
 */
record Categorisation(RiskCategory category, @Nullable RiskCategory previousCategory, List<String> annexIii,
        List<String> annexI, List<String> prohibited, @Nullable LocalDate decidedOn, @Nullable PersonId decidedBy,
        @Nullable LocalDate reviewDue, @Nullable String rationale, @Nullable Derogation derogation,
        @Nullable PersonId coDecidedBy, @Nullable String decider, @Nullable Boolean preliminary) {

    /** A decision of which a dossier tells: why it was taken so is not known. */
    Categorisation(RiskCategory category, @Nullable RiskCategory previousCategory, List<String> annexIii,
            List<String> annexI, List<String> prohibited, @Nullable LocalDate decidedOn, @Nullable PersonId decidedBy,
            @Nullable LocalDate reviewDue) {
        this(category, previousCategory, annexIii, annexI, prohibited, decidedOn, decidedBy, reviewDue, null, null,
                null, null, null);
    }

    /** A category of which nothing else is known. */
    static Categorisation bare(RiskCategory category) {
        return new Categorisation(category, null, List.of(), List.of(), List.of(), null, null, null);
    }

    /** The days for which it is certain; what was before the decision is not known unless the decision tells. */
    Days certain() {
        return Days.between(decidedOn, null);
    }

    void beginIn(Timeline<Categorisation> timeline, LocalDate from) {
        if (previousCategory != null && decidedOn != null) {
            timeline.lay(from, decidedOn, bare(previousCategory));
            timeline.change(decidedOn, this);
        } else {
            timeline.change(from, this);
        }
    }

    /** Follows upon what is known: from the day of the decision where that is new, else from {@code asOf} on. */
    void followIn(Timeline<Categorisation> timeline, LocalDate asOf) {
        var day = decidedOn != null && decidedOn.isAfter(asOf) ? decidedOn : asOf;
        var known = timeline.factOn(day).orElse(null);
        if (!equals(known)) {
            timeline.lay(isDecidedAnew(known) ? requireNonNull(decidedOn) : asOf, timeline.openUntil(day), this);
        }
    }

    /** A dossier that now knows the day of a decision tells of no other decision. */
    private boolean isDecidedAnew(@Nullable Categorisation known) {
        return decidedOn != null && (known == null || !decidedOn.equals(known.decidedOn) && !dates(known));
    }

    private boolean dates(Categorisation known) {
        return known.decidedOn == null && category == known.category && annexIii.equals(known.annexIii)
                && annexI.equals(known.annexI) && prohibited.equals(known.prohibited)
                && Objects.equals(previousCategory, known.previousCategory);
    }
}
