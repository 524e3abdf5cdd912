package io.answerable.inventory.authorisations;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AuthorisationChanged.AuthorisationDoubted;
import io.answerable.inventory.AuthorisationView;
import io.answerable.inventory.Doubting;
import io.answerable.inventory.authorisations.OpeningAuthorisations.Opened;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.organisation.ProfileDirectory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets a day by which authorisations have to be granted anew, because what they rest on is no longer so (V-5, R-INV-28). */
@Component
public class DoubtingAuthorisations implements Doubting {

    /** Setting of the organisation: how many days an authorisation stays good after such a change. */
    private static final String SETTING = "authorisation_grace_days";
    private static final int USUAL = 60;

    private final AuthorisationsInDoubt doubted;
    private final OpeningAuthorisations opening;
    private final ActingOnSystems systems;
    private final ProfileDirectory profiles;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    DoubtingAuthorisations(AuthorisationsInDoubt doubted, OpeningAuthorisations opening, ActingOnSystems systems,
            ProfileDirectory profiles, CurrentActor actor, ApplicationEventPublisher events) {
        this.doubted = doubted;
        this.opening = opening;
        this.systems = systems;
        this.profiles = profiles;
        this.actor = actor;
        this.events = events;
    }

    @Override
    @Transactional
    public void doubt(AiSystemId system, LocalDate since, Instant at, String reason) {
        doubt(system, it -> doubted.valid(it, actor.today()), since, at, reason);
    }

    /** @param affected those of the authorisations of a system that are meant */
    void doubt(AiSystemId id, Function<AiSystemId, List<AuthorisationView>> affected, LocalDate since,
            Instant at, String reason) {
        var by = beginOfGrace(since, at).plusDays(grace());
        systems.locked(id).ifPresent(system -> {
            var ids = affected.apply(id).stream().map(AuthorisationView::id).toList();
            opening.grantedForUse(system)
                    .stream()
                    .filter(it -> ids.contains(it.authorisation().getId()))
                    .filter(it -> !isGrantedAfter(it, since, at))
                    .filter(it -> it.fact().reconsiderBy() == null || by.isBefore(it.fact().reconsiderBy()))
                    .forEach(it -> doubt(it, by, reason));
        });
    }

    /** Whoever is told late, such as by a dossier, has as many days as anybody else: an import stops nothing at once. */
    private LocalDate beginOfGrace(LocalDate since, Instant at) {
        var told = actor.dayOf(at);
        return told.isAfter(since) ? told : since;
    }

    private boolean isGrantedAfter(Opened opened, LocalDate day, Instant at) {
        var granted = opened.fact().grant().grantedOn();
        return granted != null && (granted.isAfter(day)
                || granted.equals(day) && opened.authorisation().recordedAt(actor.today()).isAfter(at));
    }

    private void doubt(Opened opened, LocalDate by, String reason) {
        var view = opening.keep(opened, opened.fact().doubtedUntil(by, reason), "DOUBTED", reason);
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
