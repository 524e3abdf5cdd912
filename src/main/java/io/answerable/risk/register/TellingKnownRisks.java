package io.answerable.risk.register;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.risk.RiskFacts;
import io.answerable.risk.RiskRating;
import io.answerable.risk.TellingRisks;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingKnownRisks implements TellingRisks {

    private final Risks risks;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingKnownRisks(Risks risks, ReadingKeys keys, CurrentActor actor) {
        this.risks = risks;
        this.keys = keys;
        this.actor = actor;
    }

    /** A risk of a day, with the one treatment that a dossier can tell. */
    private record Known(String key, RiskFact fact, @Nullable String treatment) {

        static Stream<Known> of(Risk risk, LocalDate asOf) {
            var action = risk.treatments()
                    .on(asOf)
                    .stream()
                    .filter(TreatmentFact::isInWordsOnly)
                    .map(TreatmentFact::action)
                    .findFirst()
                    .orElse(null);
            return risk.facts().onOrNext(asOf).map(it -> new Known(risk.entry().key(), it.fact(), action)).stream();
        }

        Stream<@Nullable Object> named() {
            var place = fact.nature().place();
            var acceptance = fact.acceptance();
            return Stream.of(place.system(), place.unit(), fact.owner(), acceptance == null ? null : acceptance.by());
        }
    }

    @Override
    public List<RiskFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = risks.load(risks.keys().knownBy(asOf)).stream().flatMap(it -> Known.of(it, asOf)).toList();
        var named = keys.of(known.stream().flatMap(Known::named));
        return known.stream().map(it -> told(it, named)).toList();
    }

    private static RiskFacts told(Known known, Keys named) {
        var it = known.fact();
        var nature = it.nature();
        var accepted = it.acceptance();
        return new RiskFacts(known.key(), nature.title(), nature.kind(), nature.dimension(),
                nature.taxonomy().stream().findFirst().orElse(null), named.of(nature.place().system()),
                named.of(nature.place().unit()), nature.affectedDomains(), named.of(it.owner()),
                told(it.inherent()), told(it.residual()), it.state(), known.treatment(), it.dates().raisedOn(),
                it.dates().reviewDue(), accepted == null ? null : named.of(accepted.by()),
                accepted == null ? null : accepted.on(), accepted == null ? null : accepted.until());
    }

    private static RiskFacts.@Nullable Rating told(@Nullable RiskRating rating) {
        return rating == null ? null : new RiskFacts.Rating(rating.likelihood(), rating.impact());
    }
}
