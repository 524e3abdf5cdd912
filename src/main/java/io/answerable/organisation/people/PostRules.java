package io.answerable.organisation.people;

import io.answerable.facts.Checks;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a post needs: a unit that exists and a manager who is present and does not report back (O-1, ORG-003). */
@Component
class PostRules {

    private final UnitDirectory units;
    private final PeopleDirectory people;

    PostRules(UnitDirectory units, PeopleDirectory people) {
        this.units = units;
        this.people = people;
    }

    /** @param person null for somebody who is not employed yet */
    Checks check(Checks checks, @Nullable PersonId person, Posting post, LocalDate day) {
        var unit = post.unit();
        checks.text("position", post.position())
                .refuseIf(unit != null && !units.kept(List.of(unit), day).containsKey(unit),
                        () -> Refusal.NotFound.of("unit", "unit"));
        var manager = post.manager();
        if (manager != null) {
            checkManager(checks, person, manager, day);
        }
        return checks;
    }

    private void checkManager(Checks checks, @Nullable PersonId person, PersonId manager, LocalDate day) {
        var view = people.byId(List.of(manager), day).get(manager);
        if (view == null) {
            checks.refuseIf(true, () -> Refusal.NotFound.of("person", "manager"));
            return;
        }
        checks.rule(!view.status().present(), "ORG-003", "The manager does not work here that day.",
                "Name a manager who is present.", "manager")
                .rule(manager.equals(person) || reportsTo(manager, person, day), "O-1",
                        "The person would report to themselves.", "Name a manager who does not report to this person.",
                        "manager");
    }

    private boolean reportsTo(PersonId report, @Nullable PersonId manager, LocalDate day) {
        return manager != null
                && people.linesAbove(List.of(report), day).getOrDefault(report, List.of()).contains(manager);
    }
}
