package io.answerable.audit.actions;

import io.answerable.access.CurrentActor;
import io.answerable.organisation.ProfileDirectory;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long an effect is watched before somebody judges it (D-3); the organisation may set the days. */
@Component
class ObservationPeriod {

    private static final String SETTING = "action_observation_days";
    private static final int USUAL = 14;

    private final ProfileDirectory profiles;
    private final CurrentActor actor;

    ObservationPeriod(ProfileDirectory profiles, CurrentActor actor) {
        this.profiles = profiles;
        this.actor = actor;
    }

    /** The first day on which the effect can be judged. */
    LocalDate earliest(ActionFact fact) {
        var implemented = fact.implementation().on();
        return implemented == null ? LocalDate.MIN : implemented.plusDays(days());
    }

    private int days() {
        return profiles.on(actor.today())
                .map(it -> it.settings().get(SETTING))
                .filter(it -> it.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(USUAL);
    }
}
