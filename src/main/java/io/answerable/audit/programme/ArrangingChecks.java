package io.answerable.audit.programme;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.audit.CheckMadeView;
import io.answerable.audit.CheckScheduleId;
import io.answerable.audit.CheckScheduleView;
import io.answerable.audit.matters.ChangeOf;
import io.answerable.audit.matters.Opened;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.NewKeys;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets leaders arrange regular checks of systems against the standard, and keeps what came of them (R-AUD-18). */
@Component
@Transactional
public class ArrangingChecks {

    private static final int LONGEST = 60;

    private final CheckSchedules schedules;
    private final ChecksMade made;
    private final PeopleDirectory people;
    private final Reaching reaching;
    private final CurrentActor actor;

    ArrangingChecks(CheckSchedules schedules, ChecksMade made, PeopleDirectory people, Reaching reaching,
            CurrentActor actor) {
        this.schedules = schedules;
        this.made = made;
        this.people = people;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** What is to be checked how often; without key one is made up. */
    public record Arrange(@Nullable String key, String title, AiSystemId system, PersonId leader,
            @Nullable String criterion, int everyMonths, LocalDate firstDue, @Nullable String reason) {}

    public Outcome<CheckScheduleView> arrange(Arrange asked) {
        if (!mayArrange(asked.system())) {
            return Outcome.refused(Refusal.NotPermitted.to("arrange checks here"));
        }
        var today = actor.today();
        var checks = new Checks().required("title", asked.title()).text("criterion", asked.criterion());
        if (asked.key() != null) {
            checks.newKey(schedules.keys(), asked.key());
        }
        return checks
                .refuseIf(asked.everyMonths() < 1 || asked.everyMonths() > LONGEST, () -> Refusal.ValidationFailed.of(
                        "The interval is between one month and " + LONGEST + ".", "everyMonths"))
                .refuseIf(asked.firstDue().isBefore(today),
                        () -> Refusal.ValidationFailed.of("The day has passed.", "firstDue"))
                .refuseIf(people.byId(List.of(asked.leader()), today)
                        .values()
                        .stream()
                        .noneMatch(it -> it.status().present()),
                        () -> Refusal.ValidationFailed.of("The person does not work here.", "leader"))
                .then(() -> Outcome.done(arranged(asked, today)));
    }

    private CheckScheduleView arranged(Arrange asked, LocalDate today) {
        var schedule = CheckSchedule
                .arranged(Entry.first(asked.key() == null ? NewKeys.next("ck") : asked.key(), today));
        var fact = new CheckScheduleFact(asked.title(), asked.system(), asked.leader(), asked.criterion(),
                asked.everyMonths(), asked.firstDue(), null);
        schedule.change(today, fact);
        schedules.add(schedule, new Act("ARRANGED", today, asked.reason()));
        return VisibleChecks.view(schedule.entry(), fact, List.of(), schedule.entry().version(), today);
    }

    /** Notes what came of a check made today; the next is due one interval later. */
    public Outcome<CheckScheduleView> record(ChangeOf<CheckScheduleId> asked, String result) {
        return opened(asked).flatMap(it -> new Checks().required("result", result)
                .refuseIf(it.fact().endedOn() != null, ArrangingChecks::over)
                .then(() -> {
                    made.add(new CheckMadeView(it.thing().getId(), it.today(), result,
                            actor.actor().person().orElse(null), it.today()));
                    it.thing().alterations().of("check", null, result);
                    return Outcome.done(kept(it, it.fact(), "CHECKED", asked));
                }));
    }

    /** Ends the checks, with a reason. */
    public Outcome<CheckScheduleView> end(ChangeOf<CheckScheduleId> asked) {
        return opened(asked).flatMap(it -> new Checks().required("reason", asked.reason())
                .refuseIf(it.fact().endedOn() != null, ArrangingChecks::over)
                .then(() -> Outcome.done(kept(it, it.fact().ended(it.today()), "ENDED", asked))));
    }

    private static Refusal over() {
        return Refusal.ValidationFailed.of("These checks have ended.", "schedule");
    }

    private Outcome<Opened<CheckScheduleFact, CheckSchedule>> opened(ChangeOf<CheckScheduleId> asked) {
        return schedules.opened("schedule", asked, it -> mayArrange(it.aiSystem())
                || actor.actor().person().filter(it.leader()::equals).isPresent());
    }

    private boolean mayArrange(AiSystemId system) {
        var place = new Place(system, null);
        return Stream.of(Permission.APPROVE, Permission.AUDIT, Permission.MANAGE_IMPROVEMENT)
                .anyMatch(it -> reaching.may(it, place));
    }

    private CheckScheduleView kept(Opened<CheckScheduleFact, CheckSchedule> it, CheckScheduleFact fact, String act,
            ChangeOf<CheckScheduleId> asked) {
        it.change(fact);
        var version = schedules.keep(it, act, asked.reason());
        var id = it.thing().entry().id();
        return VisibleChecks.view(it.thing().entry(), fact,
                made.of(List.of(id), it.today()).getOrDefault(id, List.of()), version, it.today());
    }
}
