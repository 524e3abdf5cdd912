package io.answerable.roles.raci.accountability;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Snapshot;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.reference.DetectionRules;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import io.answerable.roles.raci.picture.ResponsibilityPictures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers from one picture per day; everybody of the organisation may ask (R-ROL-41, R-ROL-42). */
@Component
class Answering implements AccountabilityDirectory {

    private final ResponsibilityPictures pictures;
    private final PeopleDirectory people;
    private final KnownActivities activities;
    private final Gaps gaps;
    private final DetectionRules rules;
    private final CurrentActor actor;

    Answering(ResponsibilityPictures pictures, PeopleDirectory people, KnownActivities activities, Gaps gaps,
            DetectionRules rules, CurrentActor actor) {
        this.pictures = pictures;
        this.people = people;
        this.activities = activities;
        this.gaps = gaps;
        this.rules = rules;
        this.actor = actor;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountabilityQuestion, AccountabilityView> answer(Collection<AccountabilityQuestion> questions) {
        actor.require(Permission.READ);
        var answers = new LinkedHashMap<AccountabilityQuestion, AccountabilityView>();
        byDay(activities.askedAbout(questions))
                .forEach((day, asked) -> answers.putAll(Snapshot.during(() -> answer(asked, day))));
        return answers;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountabilityQuestion, HolderRef> answerable(Collection<AccountabilityQuestion> questions) {
        var answers = new LinkedHashMap<AccountabilityQuestion, HolderRef>();
        byDay(questions).forEach((day, asked) -> {
            var resolution = new Resolution(picture(asked, day), longLeave());
            asked.forEach(it -> {
                var holder = resolution.of(it).holder();
                if (holder != null) {
                    answers.put(it, holder);
                }
            });
        });
        return answers;
    }

    private Map<AccountabilityQuestion, AccountabilityView> answer(List<AccountabilityQuestion> asked, LocalDate day) {
        var picture = picture(asked, day);
        var resolution = new Resolution(picture, longLeave());
        var found = new LinkedHashMap<AccountabilityQuestion, Found>();
        asked.forEach(it -> found.computeIfAbsent(it, resolution::of));
        var lines = lines(found.values(), day);
        var inLines = people.byId(lines.values().stream().flatMap(List::stream).collect(toSet()), day);
        var answers = new LinkedHashMap<AccountabilityQuestion, AccountabilityView>();
        found.forEach((question, it) -> answers.put(question, view(picture, resolution, it,
                new Chain(picture, inLines).of(it, CommonLine.above(it, lines)))));
        return gaps.added(answers, picture);
    }

    private ResponsibilityPicture picture(List<AccountabilityQuestion> asked, LocalDate day) {
        return pictures.of(asked.stream().map(AccountabilityQuestion::scope).collect(toSet()), day);
    }

    private Map<PersonId, List<PersonId>> lines(Collection<Found> found, LocalDate day) {
        var holders = new HashSet<PersonId>();
        found.forEach(it -> it.holders().forEach(holder -> holder.asPerson().ifPresent(holders::add)));
        return people.linesAbove(holders, day);
    }

    static AccountabilityView view(ResponsibilityPicture picture, Resolution resolution, Found found,
            List<AccountabilityStep> chain) {
        return new AccountabilityView(picture.asOf(), confidence(found), personView(picture, found.holder()),
                resolution.isAvailable(found), personView(picture, resolution.acting(found)), chain, null);
    }

    private static Confidence confidence(Found found) {
        if (found.holder() == null) {
            return Confidence.NONE;
        }
        if (found.isFallback()) {
            return Confidence.FALLBACK;
        }
        return found.deputy() == null && found.interim() == null ? Confidence.CERTAIN : Confidence.DELEGATED;
    }

    private static @Nullable PersonView personView(ResponsibilityPicture picture, @Nullable HolderRef holder) {
        return holder != null && picture.names().find(holder).orElse(null) instanceof PersonView it ? it : null;
    }

    private static Map<LocalDate, List<AccountabilityQuestion>> byDay(
            Collection<AccountabilityQuestion> questions) {
        return questions.stream().collect(groupingBy(it -> Objects.requireNonNull(it.asOf())));
    }

    private int longLeave() {
        return rules.threshold("leave_without_deputy_days");
    }
}
