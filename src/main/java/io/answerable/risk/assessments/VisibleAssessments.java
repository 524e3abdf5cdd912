package io.answerable.risk.assessments;

import static io.answerable.access.Permission.ASSESS;
import static io.answerable.access.Permission.READ_GOVERNANCE;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemView;
import io.answerable.risk.AssessmentDirectory;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.AssessmentView;
import io.answerable.risk.RequiredAssessmentView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assessments that the caller may see: of systems that they govern or assess, and those that they conduct. */
@Component
@Transactional(readOnly = true)
public class VisibleAssessments {

    private final AssessmentDirectory directory;
    private final Reaching reaching;
    private final CurrentActor actor;

    VisibleAssessments(AssessmentDirectory directory, Reaching reaching, CurrentActor actor) {
        this.directory = directory;
        this.reaching = reaching;
        this.actor = actor;
    }

    public Map<AssessmentId, AssessmentView> byId(Collection<AssessmentId> assessments, LocalDate asOf) {
        var found = directory.byId(assessments, asOf).values();
        var places = new HashSet<>(reaching.within(READ_GOVERNANCE, found, VisibleAssessments::place));
        places.addAll(reaching.within(ASSESS, found, VisibleAssessments::place));
        return found.stream()
                .filter(it -> places.contains(it) || isConductor(it))
                .collect(toMap(AssessmentView::id, it -> it));
    }

    /** By type and key; missing for systems that the caller neither governs nor assesses. */
    public Map<AiSystemView, List<AssessmentView>> ofSystems(Collection<AiSystemView> systems) {
        var found = new HashMap<AiSystemView, List<AssessmentView>>();
        shown(systems).stream().collect(groupingBy(AiSystemView::asOf)).forEach((day, ofThatDay) -> {
            var known = directory.ofSystems(ofThatDay.stream().map(AiSystemView::id).toList(), day);
            ofThatDay.forEach(it -> found.put(it, known.getOrDefault(it.id(), List.of())));
        });
        return found;
    }

    /** What each system needs; missing for systems that the caller neither governs nor assesses. */
    public Map<AiSystemView, List<RequiredAssessmentView>> required(Collection<AiSystemView> systems) {
        var found = new HashMap<AiSystemView, List<RequiredAssessmentView>>();
        shown(systems).stream().collect(groupingBy(AiSystemView::asOf)).forEach((day, ofThatDay) -> {
            var required = directory.required(ofThatDay);
            ofThatDay.forEach(it -> found.put(it, required.getOrDefault(it.id(), List.of())));
        });
        return found;
    }

    private Collection<AiSystemView> shown(Collection<AiSystemView> systems) {
        var shown = new HashSet<>(reaching.within(READ_GOVERNANCE, systems, VisibleAssessments::place));
        shown.addAll(reaching.within(ASSESS, systems, VisibleAssessments::place));
        return shown;
    }

    private boolean isConductor(AssessmentView assessment) {
        return actor.actor().person().filter(it -> it.equals(assessment.conductor())).isPresent();
    }

    private static Place place(AssessmentView assessment) {
        return new Place(assessment.system(), null);
    }

    private static Place place(AiSystemView system) {
        return new Place(system.id(), null);
    }
}
