package io.answerable.organisation.people;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.Leave;
import io.answerable.organisation.PersonAbsenceEnded;
import io.answerable.organisation.PersonAbsenceStarted;
import io.answerable.organisation.PersonStatus;
import io.answerable.organisation.PersonView;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Dated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends people on leave and takes them back; a leave takes no role from anybody (O-4). */
@Component
@Transactional
public class TakingLeave {

    private final PersonActs acts;

    TakingLeave(PersonActs acts) {
        this.acts = acts;
    }

    /** Plans a leave; both days belong to it. It takes no role from anybody (O-4). */
    public Outcome<PersonView> startLeave(PersonId person, int expectedVersion, Leave leave, @Nullable String reason) {
        var act = new Act("LEAVE_PLANNED", leave.from(), reason);
        return acts.open(person, expectedVersion, it -> it.postOn(act.from()).unit())
                .flatMap(it -> new Checks()
                        .refuseIf(leave.to().isBefore(leave.from()),
                                () -> Refusal.ValidationFailed.of("The leave ends before it begins.", "to"))
                        .refuseIf(!it.statusOn(leave.from()).present(), () -> PersonActs.notPresent(it, leave.from()))
                        .refuseIf(it.leaves().facts().stream().anyMatch(known -> overlaps(known, leave)),
                                () -> Refusal.ValidationFailed.of("The person is on another leave in these days.",
                                        "from"))
                        .then(() -> {
                            it.beAway(leave);
                            return acts.saved(it, act,
                                    by -> new PersonAbsenceStarted(person, leave.from(), leave.to(), by));
                        }));
    }

    /** Ends the leave of that day early; that day is its last. */
    public Outcome<PersonView> endLeave(
            PersonId person, int expectedVersion, LocalDate lastDay, @Nullable String reason) {
        var act = new Act("LEAVE_ENDED", lastDay, reason);
        return acts.open(person, expectedVersion, it -> it.postOn(lastDay).unit()).flatMap(it -> {
            var leave = it.leaves().on(lastDay);
            if (leave.isEmpty()) {
                return Outcome.refused(PersonActs.notNow("The person is not on leave that day.", it.statusOn(lastDay),
                        PersonStatus.ON_LEAVE));
            }
            it.returnFrom(leave.get(), lastDay.plusDays(1));
            return acts.saved(it, act, by -> new PersonAbsenceEnded(person, leave.get().from(), lastDay, by));
        });
    }

    private static boolean overlaps(Dated<Away> known, Leave leave) {
        return known.overlaps(leave.from(), leave.to().plusDays(1));
    }
}
