package io.answerable.risk.register;

import io.answerable.facts.Entry;
import io.answerable.kernel.Days;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.risk.matters.Place;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Detector;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds out that top management has not looked at the register for too long, or never (RSK-007, rule reading 15). A dossier tells
 * of the last review only, so the days before that one are not judged.
 */
@Component
class RegisterReviewDetections implements Detector {

    private static final String NOT_REVIEWED = "RSK-007";

    private final RegisterReviews reviews;
    private final Risks risks;
    private final ProfileDirectory profiles;
    private final DetectionRules rules;
    private final Flaws flaws;

    RegisterReviewDetections(RegisterReviews reviews, Risks risks, ProfileDirectory profiles, DetectionRules rules,
            Flaws flaws) {
        this.reviews = reviews;
        this.risks = risks;
        this.profiles = profiles;
        this.rules = rules;
        this.flaws = flaws;
    }

    @Override
    public Set<String> codes() {
        return Set.of(NOT_REVIEWED);
    }

    @Override
    public Set<String> kinds() {
        return Set.of("Organisation", "Risk", "RiskRegisterReview");
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Detection> detect(Concern concern) {
        var profile = profiles.on(concern.asOf());
        if (profile.isEmpty()) {
            return List.of();
        }
        var held = reviews.knownOn(concern.asOf());
        var before = held.stream().filter(it -> !it.isAfter(concern.asOf())).toList();
        var subject = new Subject("organisation", "Organisation", profile.get().id().value(), "org",
                profile.get().name());
        var reason = before.isEmpty()
                ? "Top management has never reviewed the register of risks."
                : "Top management last reviewed the register of risks on " + before.getLast() + ".";
        return flaws.found(List.of(new Flaw(NOT_REVIEWED, subject, new Place(null, null), overdue(held, concern.asOf()),
                firstBroughtOn(concern.asOf()), reason, "Let top management review the register.")), concern);
    }

    private Days overdue(List<LocalDate> held, LocalDate asOf) {
        if (held.isEmpty()) {
            return Days.always();
        }
        int patience = rules.threshold("register_review_days");
        var fresh = held.stream().map(it -> Days.between(it, it.plusDays(patience + 1L))).toList();
        var judged = reviews.toldOn(asOf).isPresent() ? Days.from(held.getFirst()) : Days.always();
        return judged.butNot(Days.anyOf(fresh));
    }

    private LocalDate firstBroughtOn(LocalDate asOf) {
        return risks.keys().all().values().stream().map(Entry::broughtOn).min(LocalDate::compareTo).orElse(asOf);
    }
}
