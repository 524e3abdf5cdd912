package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationChanged.AuthorisationDoubted;
import io.answerable.inventory.authorisations.OpeningAuthorisations.Opened;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.organisation.ProfileDirectory;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets a day by which authorisations have to be granted anew, because the system is no longer what was authorised: it was
 * reclassified upwards or substantially modified (V-5, P2).
 */
@Component
public class DoubtingAuthorisations {

    /** Setting of the organisation: how many days an authorisation stays good after such a change. */
    private static final String SETTING = "authorisation_grace_days";
    private static final int USUAL = 60;

    private final OpeningAuthorisations opening;
    private final ActingOnSystems systems;
    private final ProfileDirectory profiles;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DoubtingAuthorisations(OpeningAuthorisations opening, ActingOnSystems systems, ProfileDirectory profiles,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.opening = opening;
        this.systems = systems;
        this.profiles = profiles;
        this.actor = actor;
        this.events = events;
    }

    /**
     * Idempotent, and good to hear late: what was granted after the change is not in doubt, and a day that is set already is
     * only moved forward.
     *
     * @param since the first day of the change
     */
    @Transactional
    public void doubt(AiSystemId system, LocalDate since, String reason) {
        var by = since.plusDays(grace());
        systems.locked(system)
                .stream()
                .flatMap(it -> opening.grantedForUse(it).stream())
                .filter(it -> !isGrantedAfter(it, since))
                .filter(it -> it.fact().reconsiderBy() == null || by.isBefore(it.fact().reconsiderBy()))
                .forEach(it -> doubt(it, by, reason));
    }

    private static boolean isGrantedAfter(Opened opened, LocalDate day) {
        var granted = opened.fact().grant().grantedOn();
        return granted != null && granted.isAfter(day);
    }

    private void doubt(Opened opened, LocalDate by, String reason) {
        var view = opening.keep(opened, opened.fact().doubtedUntil(by), "DOUBTED", reason);
        events.publishEvent(new AuthorisationDoubted(view.id(), view.system(), view.kind(), by,
                actor.provenance().because(reason)));
    }

    private int grace() {
        return profiles.on(actor.today())
                .map(it -> it.settings().get(SETTING))
                .map(DoubtingAuthorisations::days)
                .orElse(USUAL);
    }

    private static int days(String setting) {
        return setting.matches("\\d{1,4}") ? Integer.parseInt(setting) : USUAL;
    }
}
