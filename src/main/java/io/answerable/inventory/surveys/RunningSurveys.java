package io.answerable.inventory.surveys;

import static io.answerable.access.Permission.MANAGE_SURVEYS;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.UsageSurveyClosed;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.inventory.UsageSurveyOpened;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes campaigns that ask units which AI they use (R-INV-02). */
@Component
@Transactional
public class RunningSurveys {

    /**
     * A campaign.
     *
     * @param due last day for an answer
     * @param units who is asked; empty: every unit
     */
    public record OpenUsageSurvey(String key, String title, LocalDate due, List<UnitId> units,
            @Nullable PersonId coordinator, @Nullable String reason) {}

    private final UsageSurveys surveys;
    private final Declarations declarations;
    private final Superseding superseding;
    private final SurveyDirectory directory;
    private final UnitDirectory units;
    private final PeopleDirectory people;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    RunningSurveys(UsageSurveys surveys, Declarations declarations, Superseding superseding,
            SurveyDirectory directory, UnitDirectory units, PeopleDirectory people, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.surveys = surveys;
        this.declarations = declarations;
        this.superseding = superseding;
        this.directory = directory;
        this.units = units;
        this.people = people;
        this.actor = actor;
        this.events = events;
    }

    /** Asks the units from today on. */
    public Outcome<UsageSurveyView> open(OpenUsageSurvey command) {
        if (!actor.actor().may(MANAGE_SURVEYS)) {
            return Outcome.refused(Refusal.NotPermitted.to("open campaigns"));
        }
        var asked = asked(command.units());
        var coordinator = command.coordinator();
        return new Checks().newKey(surveys.keys(), command.key())
                .required("title", command.title())
                .refuseIf(command.due().isBefore(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day has passed.", "due"))
                .refuseIf(asked.isEmpty() || !asked.stream().map(UnitView::id).toList().containsAll(command.units()),
                        () -> Refusal.NotFound.of("unit", "units"))
                .refuseIf(coordinator != null && !isPresent(coordinator),
                        () -> Refusal.ValidationFailed.of("The person does not work here today.", "coordinator"))
                .then(() -> Outcome.done(opened(command, asked)));
    }

    private List<UnitView> asked(List<UnitId> wanted) {
        return units.all(actor.today()).stream().filter(it -> wanted.isEmpty() || wanted.contains(it.id())).toList();
    }

    private boolean isPresent(PersonId person) {
        var found = people.byId(List.of(person), actor.today()).get(person);
        return found != null && found.status().present();
    }

    private UsageSurveyView opened(OpenUsageSurvey command, List<UnitView> asked) {
        var today = actor.today();
        var entry = Entry.first(command.key(), today);
        var survey = new UsageSurvey(entry, new Timeline<>(entry.id(), List.of()));
        survey.change(today, new SurveyFact(command.title(), today, command.due(), null, command.coordinator()));
        surveys.add(survey, new Act("OPENED", today, command.reason()));
        declarations.addAll(asked.stream().map(it -> requested(survey, it, today)).toList(),
                new Act("REQUESTED", today, command.reason()));
        superseding.supersede(survey.getId(),
                asked.stream().collect(toMap(UnitView::id, it -> DeclarationStatus.REQUESTED)), today);
        events.publishEvent(new UsageSurveyOpened(survey.getId(), asked.stream().map(UnitView::id).toList(),
                command.due(), actor.provenance().because(command.reason())));
        return view(survey.getId());
    }

    private static Declaration requested(UsageSurvey survey, UnitView unit, LocalDate today) {
        var entry = Entry.first(survey.entry().key() + "/" + unit.key(), today);
        var declaration = new Declaration(entry, new Timeline<>(entry.id(), List.of()));
        declaration.change(today, DeclarationFact.requested(survey.getId(), unit.id()));
        return declaration;
    }

    /** Ends a campaign; what has not been attested by now stays missing until the unit is asked anew. */
    public Outcome<UsageSurveyView> close(UsageSurveyId id, int expectedVersion, @Nullable String reason) {
        if (!actor.actor().may(MANAGE_SURVEYS)) {
            return Outcome.refused(Refusal.NotPermitted.to("close campaigns"));
        }
        var today = actor.today();
        var survey = surveys.find(id.value()).filter(it -> it.on(today).isPresent());
        if (survey.isEmpty()) {
            return Outcome.refused(Refusal.NotFound.of("campaign", "usageSurvey"));
        }
        var version = survey.get().entry().version();
        var fact = survey.get().on(today).orElseThrow();
        return new Checks().refuseIf(version != expectedVersion, () -> Refusal.VersionConflict.of(version))
                .refuseIf(fact.isClosedOn(today), OpeningDeclarations::closed)
                .then(() -> Outcome.done(closed(survey.get(), fact, reason)));
    }

    private UsageSurveyView closed(UsageSurvey survey, SurveyFact fact, @Nullable String reason) {
        var today = actor.today();
        survey.change(today, fact.closedOn(today));
        surveys.save(survey, new Act("CLOSED", today, reason));
        var missing = directory.declarationsOf(List.of(survey.getId()), today)
                .values()
                .stream()
                .flatMap(Collection::stream)
                .filter(it -> !it.isAttested())
                .map(DeclarationView::unit)
                .toList();
        events.publishEvent(
                new UsageSurveyClosed(survey.getId(), missing, actor.provenance().because(reason)));
        return view(survey.getId());
    }

    private UsageSurveyView view(UsageSurveyId id) {
        return requireNonNull(directory.surveys(List.of(id), actor.today()).get(id));
    }
}
