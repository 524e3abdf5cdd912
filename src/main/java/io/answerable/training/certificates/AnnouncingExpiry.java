package io.answerable.training.certificates;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.ActingAs;
import io.answerable.kernel.GovernanceEvent;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.signals.CalendarDay;
import io.answerable.training.CertificateExpired;
import io.answerable.training.CertificateExpiring;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Tells with each day which certificates end within 60 days and which have ended, each once. A day that was missed is made
 * up for by the next one; a day that arrives late or again tells nothing that has been told or overtaken (T-5: of people
 * who have left nothing is told).
 */
@Component
class AnnouncingExpiry {

    private final ActingAs actingAs;
    private final ExpiryNotices notices;
    private final PeopleDirectory people;
    private final ApplicationEventPublisher events;

    AnnouncingExpiry(ActingAs actingAs, ExpiryNotices notices, PeopleDirectory people,
            ApplicationEventPublisher events) {
        this.actingAs = actingAs;
        this.notices = notices;
        this.people = people;
        this.events = events;
    }

    @ApplicationModuleListener(id = "training.announcing-the-expiry-of-certificates")
    void on(CalendarDay event) {
        actingAs.continuing(event.provenance(), () -> {
            var day = event.date();
            tell(notices.ended(day), ExpiryNotices.Kind.EXPIRED, day,
                    it -> new CertificateExpired(it.certificate(), it.person(),
                            it.certification(), it.system(), it.expires(), event.provenance()));
            tell(notices.ending(day), ExpiryNotices.Kind.EXPIRING, day,
                    it -> new CertificateExpiring(it.certificate(), it.person(),
                            it.certification(), it.system(), it.expires(), event.provenance()));
        });
    }

    private void tell(List<ExpiryNotices.Ending> found, ExpiryNotices.Kind kind, LocalDate day,
            Function<ExpiryNotices.Ending, GovernanceEvent> event) {
        var known = people.byId(found.stream().map(ExpiryNotices.Ending::person).collect(toSet()), day);
        var ofPresent = found.stream().filter(it -> isPresent(known.get(it.person()))).toList();
        notices.claimed(ofPresent, kind, day).forEach(it -> events.publishEvent(event.apply(it)));
    }

    private static boolean isPresent(@Nullable PersonView person) {
        return person != null && person.status().present();
    }
}
