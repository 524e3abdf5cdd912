package io.answerable.audit.reviews;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.ManagementReviewFacts;
import io.answerable.audit.RecordingManagementReviews;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.ReviewOutcomeKind;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what a dossier tells of management reviews, and tells it back. */
@Component
@Transactional
class RecordingDossierReviews implements RecordingManagementReviews {

    private final ManagementReviews reviews;
    private final PeopleDirectory people;
    private final ReadingKeys reading;
    private final CurrentActor actor;

    RecordingDossierReviews(ManagementReviews reviews, PeopleDirectory people, ReadingKeys reading,
            CurrentActor actor) {
        this.reviews = reviews;
        this.people = people;
        this.reading = reading;
        this.actor = actor;
    }

    @Override
    public Recorded record(List<ManagementReviewFacts> rows, LocalDate asOf, Progress progress) {
        actor.require(Permission.EXCHANGE);
        var section = new Section("management_reviews", progress);
        var registration = Registration.of(section, rows, ManagementReviewFacts::key, reviews.keys(), asOf);
        var chairs = people.idsOf(rows.stream().flatMap(it -> Stream.ofNullable(it.chair())).collect(toSet()));
        reviews.record(registration, asOf, (row, review, day) -> {
            check(section, row.number(), row.content(), chairs);
            if (!section.hasRefused(row.number())) {
                review.follow(day, fact(row.content(), chairs, review.on(day).orElse(null)));
                review.followDecisions(day, row.content().decisions());
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static void check(Section section, int row, ManagementReviewFacts it, Map<String, PersonId> people) {
        if (it.chair() != null && !people.containsKey(it.chair())) {
            section.refuse(row, "chair", "NOT_FOUND", "There is no " + it.chair() + ".", null);
        }
        if (it.status().isHeld() && it.held() == null) {
            section.refuse(row, "held", "FIELD_REQUIRED", "A review that was held was held on a day.", null);
        }
        var missing = it.inputsMissing();
        if (it.inputsCompiled().stream().anyMatch(missing::contains)) {
            section.refuse(row, "inputs_missing", "VALIDATION_FAILED", "An input is compiled or missing, not both.",
                    null);
        }
        for (int i = 0; i < it.decisions().size(); i++) {
            section.acceptsText(row, "decisions[" + i + "]", it.decisions().get(i));
        }
    }

    /** @param before what was known; why an input is absent and what it says stays where the dossier only names it */
    private static ReviewFact fact(ManagementReviewFacts it, Map<String, PersonId> people,
            @Nullable ReviewFact before) {
        var closedOn = before == null ? null : before.meeting().closedOn();
        return new ReviewFact(
                new ReviewFact.Meeting(it.planned(), it.chair() == null ? null : people.get(it.chair()), it.status(),
                        it.held(), closedOn),
                Stream.concat(it.inputsCompiled().stream().distinct().map(kind -> input(kind, true, before)),
                        it.inputsMissing().stream().distinct().map(kind -> input(kind, false, before))).toList());
    }

    private static ReviewFact.Input input(ReviewInputKind kind, boolean present, @Nullable ReviewFact before) {
        return Optional.ofNullable(before)
                .flatMap(it -> it.input(kind))
                .filter(it -> it.present() == present)
                .orElse(new ReviewFact.Input(kind, present, null));
    }

    @Override
    @Transactional(readOnly = true)
    public List<ManagementReviewFacts> told(LocalDate asOf) {
        var all = reviews.knownBy(asOf)
                .stream()
                .filter(it -> it.on(asOf).isPresent())
                .sorted(Comparator.comparing(it -> it.entry().key()))
                .toList();
        var keys = reading.of(all.stream().flatMap(it -> it.on(asOf).stream()).map(it -> it.meeting().chair()));
        return all.stream().map(it -> told(it, it.on(asOf).orElseThrow(), keys, asOf)).toList();
    }

    private static ManagementReviewFacts told(ManagementReview review, ReviewFact it,
            ReadingKeys.Keys keys, LocalDate asOf) {
        var meeting = it.meeting();
        return new ManagementReviewFacts(review.entry().key(), meeting.planned(), meeting.heldOn(), meeting.state(),
                keys.of(meeting.chair()), review.outcomesOn(asOf)
                        .stream()
                        .filter(outcome -> outcome.kind() == ReviewOutcomeKind.DECISION)
                        .map(OutcomeFact::text)
                        .toList(),
                kinds(it, true), kinds(it, false));
    }

    private static List<ReviewInputKind> kinds(ReviewFact fact, boolean present) {
        return fact.inputs()
                .stream()
                .filter(it -> it.present() == present)
                .map(ReviewFact.Input::kind)
                .toList();
    }
}
