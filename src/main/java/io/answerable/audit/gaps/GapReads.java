package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toMap;

import io.answerable.audit.GapAssessmentDirectory;
import io.answerable.audit.GapAssessmentId;
import io.answerable.audit.GapAssessmentView;
import io.answerable.audit.GapItemView;
import io.answerable.audit.GapResult;
import io.answerable.facts.Entry;
import io.answerable.reference.Framework;
import io.answerable.reference.Frameworks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads gap assessments as they were on a day, item by item of their framework. */
@Component
@Transactional(readOnly = true)
class GapReads implements GapAssessmentDirectory {

    private final GapAssessments assessments;
    private final Frameworks frameworks;

    GapReads(GapAssessments assessments, Frameworks frameworks) {
        this.assessments = assessments;
        this.frameworks = frameworks;
    }

    @Override
    public List<GapAssessmentView> all(LocalDate asOf) {
        return views(assessments.all(), asOf).toList();
    }

    @Override
    public Map<GapAssessmentId, GapAssessmentView> byId(Collection<GapAssessmentId> ids, LocalDate asOf) {
        return views(assessments.byId(ids.stream().map(GapAssessmentId::value).toList()), asOf)
                .collect(toMap(GapAssessmentView::id, it -> it));
    }

    @Override
    public Map<String, GapAssessmentId> idsOf(Collection<String> keys) {
        return assessments.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> GapAssessmentId.of(it.getValue())));
    }

    @Override
    public Optional<GapAssessmentView> lastCompleted(Framework framework, LocalDate asOf) {
        return lastCompleted(asOf).stream().filter(it -> it.framework() == framework).findFirst();
    }

    @Override
    public List<GapAssessmentView> lastCompleted(LocalDate asOf) {
        return all(asOf).stream()
                .filter(it -> it.isCompletedBy(asOf))
                .collect(toMap(GapAssessmentView::framework, it -> it,
                        BinaryOperator.maxBy(Comparator.comparing(it -> Objects.requireNonNull(it.completedOn()))),
                        TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private Stream<GapAssessmentView> views(Collection<GapAssessment> found, LocalDate asOf) {
        return found.stream()
                .flatMap(it -> it.on(asOf).map(fact -> view(it.entry(), fact, it.entry().version(), asOf)).stream())
                .sorted(Comparator.comparing(GapAssessmentView::key));
    }

    GapAssessmentView view(Entry entry, GapFact stored, int version, LocalDate asOf) {
        var it = stored.asOf(asOf);
        var plan = it.plan();
        var progress = it.progress();
        return new GapAssessmentView(GapAssessmentId.of(entry.id()), entry.key(), plan.title(), plan.framework(),
                progress.state(), plan.planned(), plan.conductedBy(), progress.startedOn(), progress.completedOn(),
                progress.counts(), items(it), version, asOf);
    }

    private List<GapItemView> items(GapFact fact) {
        var judged = fact.items().stream().collect(toMap(GapFact.Item::number, it -> it));
        return frameworks.items(fact.plan().framework()).stream().map(it -> {
            var found = judged.get(it.number());
            return new GapItemView(it.number(), it.title(), it.clause(),
                    found == null ? GapResult.NOT_DETAILED : found.result(), found == null ? null : found.note());
        }).toList();
    }
}
