package io.answerable.audit.gaps;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.GapAssessmentFacts;
import io.answerable.audit.GapAssessmentState;
import io.answerable.audit.GapResult;
import io.answerable.audit.RecordingGapAssessments;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.reference.FrameworkItem;
import io.answerable.reference.Frameworks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a dossier tells of gap assessments, and tells it back. */
@Component
@Transactional
class RecordingDossierGapAssessments implements RecordingGapAssessments {

    private final GapAssessments assessments;
    private final PeopleDirectory people;
    private final ReadingKeys reading;
    private final Frameworks frameworks;
    private final CurrentActor actor;

    RecordingDossierGapAssessments(GapAssessments assessments, PeopleDirectory people, ReadingKeys reading,
            Frameworks frameworks, CurrentActor actor) {
        this.assessments = assessments;
        this.people = people;
        this.reading = reading;
        this.frameworks = frameworks;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<GapAssessmentFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("gap_assessments", progress);
        var registration = Registration.of(section, rows, GapAssessmentFacts::key, assessments.keys(), asOf);
        var by = people.idsOf(rows.stream().flatMap(it -> Stream.ofNullable(it.by())).collect(toSet()));
        assessments.record(registration, asOf, (row, assessment, day) -> {
            check(section, row.number(), row.content(), by);
            if (!section.hasRefused(row.number())) {
                assessment.follow(day, fact(row.content(), by, assessment.on(day).orElse(null)));
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private void check(Section section, int row, GapAssessmentFacts it, Map<String, PersonId> people) {
        section.acceptsText(row, "title", it.title());
        if (it.by() != null && !people.containsKey(it.by())) {
            section.refuse(row, "by", "NOT_FOUND", "There is no " + it.by() + ".", null);
        }
        var items = frameworks.items(it.framework())
                .stream()
                .map(FrameworkItem::number)
                .toList();
        for (int i = 0; i < it.notConforming().size(); i++) {
            if (!items.contains(it.notConforming().get(i))) {
                section.refuse(row, "not_conforming[" + i + "]", "NOT_FOUND",
                        "There is no item " + it.notConforming().get(i) + ".", null);
            }
        }
    }

    /** @param before what was known; a dossier without a day of completion does not take one away */
    private static GapFact fact(GapAssessmentFacts it, Map<String, PersonId> people, @Nullable GapFact before) {
        var known = before == null ? GapFact.Progress.PLANNED : before.progress();
        return new GapFact(
                new GapFact.Plan(it.title(), it.framework(), before == null ? null : before.plan().planned(),
                        it.by() == null ? null : people.get(it.by())),
                it.completed() == null
                        ? known
                        : new GapFact.Progress(GapAssessmentState.COMPLETED, known.startedOn(), it.completed(),
                                it.results()),
                items(it, before));
    }

    /** What was judged here in detail stays, as long as the dossier names the same gaps. */
    private static List<GapFact.Item> items(GapAssessmentFacts it, @Nullable GapFact before) {
        return before != null && notConforming(before).equals(it.notConforming())
                ? before.items()
                : it.notConforming()
                        .stream()
                        .map(number -> new GapFact.Item(number, GapResult.NOT_CONFORMING, null))
                        .toList();
    }

    private static List<String> notConforming(GapFact fact) {
        return fact.items()
                .stream()
                .filter(it -> it.result() == GapResult.NOT_CONFORMING)
                .map(GapFact.Item::number)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<GapAssessmentFacts> told(LocalDate asOf) {
        var all = assessments.knownBy(asOf)
                .stream()
                .filter(it -> it.on(asOf).isPresent())
                .sorted(Comparator.comparing(it -> it.entry().key()))
                .toList();
        var keys = reading.of(all.stream().flatMap(it -> it.on(asOf).stream()).map(it -> it.plan().conductedBy()));
        return all.stream().map(it -> told(it.entry().key(), it.on(asOf).orElseThrow(), keys)).toList();
    }

    private static GapAssessmentFacts told(String key, GapFact it, ReadingKeys.Keys keys) {
        return new GapAssessmentFacts(key, it.plan().title(), it.progress().completedOn(),
                keys.of(it.plan().conductedBy()), it.progress().counts(), notConforming(it), it.plan().framework());
    }
}
