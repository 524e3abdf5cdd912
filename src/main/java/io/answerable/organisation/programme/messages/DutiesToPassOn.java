package io.answerable.organisation.programme.messages;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.LeadershipMessageId;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.organisation.programme.messages.LeadershipMessageView.PassedOn;
import io.answerable.signals.spi.Duties;
import io.answerable.signals.spi.Duty;
import io.answerable.signals.spi.DutyKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Asks whoever leads people in a unit to pass a message on, until one of them has (R-ROL-39). */
@Component
@Transactional(readOnly = true)
class DutiesToPassOn implements Duties {

    private final MessageDirectory messages;
    private final PassingOn passingOn;
    private final UnitDirectory units;

    DutiesToPassOn(MessageDirectory messages, PassingOn passingOn, UnitDirectory units) {
        this.messages = messages;
        this.passingOn = passingOn;
        this.units = units;
    }

    @Override
    public List<Duty> dutiesOf(Collection<PersonId> people, LocalDate asOf) {
        var open = people.isEmpty() ? List.<LeadershipMessageView>of() : messages.toBePassedOn(asOf);
        if (open.isEmpty()) {
            return List.of();
        }
        var led = passingOn.ledBy(people, asOf);
        var founded = units.foundedOn(led.values().stream().flatMap(Set::stream).distinct().toList());
        var done = messages.passedOn(open.stream().map(LeadershipMessageView::id).toList(), asOf);
        var named = units.byId(led.values().stream().flatMap(Set::stream).distinct().toList(), asOf);
        return led.entrySet()
                .stream()
                .flatMap(lead -> open.stream()
                        .flatMap(message -> unitsLeft(message, lead.getValue(), done)
                                .filter(unit -> existedWhenSent(message, founded.get(unit)))
                                .flatMap(unit -> Stream.ofNullable(named.get(unit)))
                                .map(unit -> duty(lead.getKey(), message, unit))))
                .toList();
    }

    /** Whoever came later was not addressed. */
    private static boolean existedWhenSent(LeadershipMessageView message, @Nullable LocalDate founded) {
        return founded != null && !founded.isAfter(message.sentOn());
    }

    private static Stream<UnitId> unitsLeft(LeadershipMessageView message, Set<UnitId> led,
            Map<LeadershipMessageId, List<PassedOn>> done) {
        var reached = done.getOrDefault(message.id(), List.of())
                .stream()
                .map(PassedOn::unit)
                .collect(Collectors.toSet());
        return led.stream()
                .filter(it -> message.forEverybody() || message.audience().contains(it))
                .filter(it -> !reached.contains(it));
    }

    private static Duty duty(PersonId lead, LeadershipMessageView message, UnitView unit) {
        return new Duty(lead, DutyKind.CASCADE,
                new Subject("message/unit", "LeadershipMessage", message.id().value(),
                        message.key() + "/" + unit.key(), message.title() + ", " + unit.name()),
                "Pass “%s” on to %s and confirm it.".formatted(message.title(), unit.name()), message.passOnBy());
    }
}
