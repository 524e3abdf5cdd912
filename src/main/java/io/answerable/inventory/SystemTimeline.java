package io.answerable.inventory;

import io.answerable.kernel.Days;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was true of an AI system on which days, for rules that hold over days.
 *
 * @param inState the days of each state it has been in; a state that began with the first use begins on that day
 * @param owning the days on which each unit owned it
 * @param using the days on which each unit used it
 * @param personalData the days on which it processed personal data
 * @param affectsPersons the days on which its output affected people
 * @param profiling the days on which it profiled people
 * @param inCategory the days of each category
 * @param broughtOn the {@code as_of} of the dossier that brought it, or the day it was entered
 */
public record SystemTimeline(AiSystemId id, String key, String name, Map<LifecycleState, Days> inState,
        Map<RiskCategory, Days> inCategory, Map<UnitId, Days> owning, Map<UnitId, Days> using, Days personalData,
        Days affectsPersons, Days profiling, LocalDate broughtOn) {

    public Days in(Set<LifecycleState> states) {
        return Days.anyOf(states.stream().map(it -> inState.getOrDefault(it, Days.never())).toList());
    }

    /** The days on which it needs owners and a matrix. */
    public Days live() {
        return in(LifecycleState.LIVE);
    }

    /**
     * The days on which the law looked at it as high-risk: it was recorded so, or it profiled people, which excludes the
     * derogation that was recorded (Article 6(3), last subparagraph).
     */
    public Days highRisk() {
        var recorded = inCategory.entrySet().stream().filter(it -> it.getKey().isHighRisk()).map(Map.Entry::getValue);
        var derogated = inCategory.getOrDefault(RiskCategory.ANNEX_III_NOT_HIGH_RISK, Days.never());
        return Days.anyOf(recorded.toList()).or(derogated.and(profiling));
    }

    /**
     * Since when it is the high-risk system that it is on that day, if it was classified as something else before; empty
     * for one that was never known to be anything else.
     */
    public Optional<LocalDate> reclassifiedAsHighRisk(LocalDate day) {
        var highRisk = highRisk();
        return highRisk.contain(day)
                ? highRisk.since(day).filter(it -> it.isAfter(LocalDate.MIN) && classified().contain(it.minusDays(1)))
                : Optional.empty();
    }

    private Days classified() {
        return Days.anyOf(inCategory.entrySet()
                .stream()
                .filter(it -> it.getKey() != RiskCategory.UNCLASSIFIED)
                .map(Map.Entry::getValue)
                .toList());
    }

    /** The unit that owned it on that day. */
    public Optional<UnitId> owner(LocalDate day) {
        return owning.entrySet().stream().filter(it -> it.getValue().contain(day)).map(Map.Entry::getKey).findFirst();
    }
}
