package io.answerable.audit.matters;

import io.answerable.facts.Entry;
import io.answerable.kernel.Days;
import io.answerable.organisation.ProfileDirectory;
import io.answerable.reference.DetectionRules;
import io.answerable.risk.matters.Flaws;
import io.answerable.risk.matters.Flaws.Flaw;
import io.answerable.risk.matters.Place;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detection;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out that what the organisation has to do again and again was done too long ago, or never (rule reading 15). */
@Component
public class Lapses {

    private final ProfileDirectory profiles;
    private final DetectionRules rules;
    private final Flaws flaws;

    Lapses(ProfileDirectory profiles, DetectionRules rules, Flaws flaws) {
        this.profiles = profiles;
        this.rules = rules;
        this.flaws = flaws;
    }

    /**
     * What is to be done again and again.
     *
     * @param patience name of the threshold: so many days after the last time it counts as fresh
     * @param what as a sentence begins, for example {@code The last management review}
     * @param step what would mend it
     */
    public record Habit(String code, String patience, String what, String step) {}

    /**
     * One time that it was done.
     *
     * @param day the day on which it was done
     * @param known the days on which that is known
     */
    public record Time(LocalDate day, Days known) {}

    /** @param told entries of everything of that kind, done or not */
    public Collection<Detection> found(Habit habit, Collection<Time> times, Collection<Entry> told, Concern concern) {
        var profile = profiles.on(concern.asOf());
        if (!concern.asksFor(habit.code()) || profile.isEmpty()) {
            return List.of();
        }
        var broughtOn = told.stream().map(Entry::broughtOn).min(LocalDate::compareTo).orElse(concern.asOf());
        var subject = new Subject("organisation", "Organisation", profile.get().id().value(), "org",
                profile.get().name());
        return flaws.found(List.of(new Flaw(habit.code(), subject, new Place(null, null), lapsed(habit, times),
                broughtOn,
                habit.what() + last(times, concern.asOf()).map(it -> " was on " + it + ".").orElse(" has never been."),
                habit.step())), concern);
    }

    private Days lapsed(Habit habit, Collection<Time> times) {
        int patience = rules.threshold(habit.patience());
        return Days.anyOf(times.stream()
                .map(it -> it.known().and(Days.between(it.day(), it.day().plusDays(patience + 1L))))
                .toList()).not();
    }

    private static Optional<LocalDate> last(Collection<Time> times, LocalDate asOf) {
        return times.stream()
                .filter(it -> it.known().contain(asOf) && !it.day().isAfter(asOf))
                .map(Time::day)
                .max(LocalDate::compareTo);
    }
}
