package io.answerable.risk.assessments;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.risk.AssessmentFacts;
import io.answerable.risk.TellingAssessments;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingKnownAssessments implements TellingAssessments {

    private final Assessments assessments;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingKnownAssessments(Assessments assessments, ReadingKeys keys, CurrentActor actor) {
        this.assessments = assessments;
        this.keys = keys;
        this.actor = actor;
    }

    private record Known(String key, AssessmentFact fact) {}

    @Override
    public List<AssessmentFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        var known = assessments.load(assessments.keys().knownBy(asOf))
                .stream()
                .flatMap(it -> it.facts().onOrNext(asOf).map(fact -> new Known(it.entry().key(), fact.fact())).stream())
                .toList();
        var named = keys.of(known.stream()
                .flatMap(it -> Stream.of(it.fact().system(), it.fact().conductor(), it.fact().approval().by())));
        return known.stream().map(it -> told(it.key(), it.fact(), named)).toList();
    }

    private static AssessmentFacts told(String key, AssessmentFact it, Keys named) {
        var approval = it.approval();
        return new AssessmentFacts(key, named.certain(it.system()), it.type(), it.status(), named.of(it.conductor()),
                named.of(approval.by()), approval.on(), approval.validUntil(), it.result());
    }
}
