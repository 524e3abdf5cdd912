package io.answerable.ledger;

import io.answerable.access.CurrentActor;
import io.answerable.access.ForgettingLogins;
import io.answerable.access.Permission;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Provenance;
import io.answerable.kernel.Refusal;
import io.answerable.ledger.spi.Retention;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases who somebody was, once they have been gone for longer than the retention period: from the ledger by deleting
 * the key of their values, and from access at once. The other contexts forget them when they hear of it. Everything else
 * in the ledger stays, and its chain stays valid.
 */
@Component
public class ErasingPerson {

    private final CurrentActor actor;
    private final PersonKeys keys;
    private final ForgettingLogins logins;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<Retention> retention;
    private final Period period;

    ErasingPerson(CurrentActor actor, PersonKeys keys, ForgettingLogins logins, Ledger ledger,
            ApplicationEventPublisher events, ObjectProvider<Retention> retention,
            @Value("${answerable.ledger.retention:10y}") Period period) {
        this.actor = actor;
        this.keys = keys;
        this.logins = logins;
        this.ledger = ledger;
        this.events = events;
        this.retention = retention;
        this.period = period;
    }

    /** Erases the person, or says why that cannot be. */
    @Transactional
    public Outcome<Erasure> erase(PersonId person, @Nullable String reason) {
        if (!actor.actor().may(Permission.ADMINISTER)) {
            return Outcome.refused(Refusal.NotPermitted.to("erase anybody"));
        }
        return refusalOf(person).<Outcome<Erasure>>map(Outcome::refused)
                .orElseGet(() -> erased(person, actor.provenance().because(reason)));
    }

    private Optional<Refusal> refusalOf(PersonId person) {
        if (!keys.erasedOf(actor.organisation(), List.of(person)).isEmpty()) {
            return Optional.of(new Refusal.TransitionNotAllowed("This person has been erased already.",
                    List.of("person"), "ERASED", List.of()));
        }
        if (!keys.knows(actor.organisation(), person)) {
            return Optional.of(Refusal.NotFound.of("person", "person"));
        }
        return leftOn(person).map(this::tooEarly)
                .orElseGet(() -> Optional.of(
                        violated("Only somebody who has left can be erased.", "Wait until the person has left.")));
    }

    private Optional<LocalDate> leftOn(PersonId person) {
        return retention.stream().map(it -> it.leftOn(person)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Refusal> tooEarly(LocalDate left) {
        var end = left.plus(period);
        return actor.today().isAfter(end)
                ? Optional.empty()
                : Optional.of(violated("Personal values are kept until " + end + ".",
                        "Erase the person after " + end + "."));
    }

    private static Refusal violated(String message, String fix) {
        return new Refusal.RuleViolated(message, List.of("person"), "R-AUD-21", fix);
    }

    private Outcome<Erasure> erased(PersonId person, Provenance by) {
        logins.forget(person).forEach(it -> keys.erase(by.organisation(), it, by.at()));
        ledger.record(by, Fact.of("Person", person.value(), null, "ERASED"));
        events.publishEvent(new PersonErased(person, by));
        return Outcome.done(new Erasure(person, by.at()));
    }
}
