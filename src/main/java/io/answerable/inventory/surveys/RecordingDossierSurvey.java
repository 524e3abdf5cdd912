package io.answerable.inventory.surveys;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.RecordingSurveys;
import io.answerable.inventory.SurveyFacts;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class RecordingDossierSurvey implements RecordingSurveys {

    private static final String NAME = "usage_survey";
    private static final Progress QUIET = (section, rows) -> {
    };

    private final UsageSurveys surveys;
    private final RecordingDeclarations declarations;
    private final Superseding superseding;
    private final SurveyReferences references;

    RecordingDossierSurvey(UsageSurveys surveys, RecordingDeclarations declarations, Superseding superseding,
            SurveyReferences references) {
        this.surveys = surveys;
        this.declarations = declarations;
        this.superseding = superseding;
        this.references = references;
    }

    @Override
    public Recorded record(SurveyFacts facts, LocalDate asOf, Progress progress) {
        var known = references.of(facts);
        var section = new Section(NAME, progress);
        var registered = Registration.of(section, List.of(facts), SurveyFacts::key, surveys.keys(), asOf);
        surveys.record(registered, asOf, (row, survey, day) -> tell(row, survey, section, known, day));
        var entry = registered.entries().get(facts.key());
        var recorded = section.recorded(registered.entries().keySet());
        if (entry == null || !recorded.refusals().isEmpty()) {
            return recorded;
        }
        var survey = UsageSurveyId.of(entry.id());
        var parts = declarations.record(survey, facts, known, asOf, QUIET);
        superseding.supersede(survey, answers(facts, known), asOf);
        return together(facts.key(), recorded, parts);
    }

    private static void tell(Registration.Row<SurveyFacts> row, UsageSurvey survey, Section section,
            SurveyReferences.Known known, LocalDate day) {
        var facts = row.content();
        section.acceptsText(row.number(), "title", facts.title());
        if (facts.due().isBefore(facts.opened())) {
            section.refuse(row.number(), "due", "VALIDATION_FAILED", "The campaign is due before it is opened.",
                    "Exchange the two days.");
        }
        var closed = facts.closed();
        if (closed != null && closed.isBefore(facts.opened())) {
            section.refuse(row.number(), "closed", "VALIDATION_FAILED", "The campaign is closed before it is opened.",
                    "Exchange the two days.");
        }
        var coordinator = section.resolve(row.number(), "coordinator", facts.coordinator(), known.people());
        if (!section.hasRefused(row.number())) {
            survey.change(survey.timeline().isEmpty() ? facts.opened() : later(day, facts.opened()),
                    new SurveyFact(facts.title(), facts.opened(), facts.due(), closed,
                            coordinator == null ? null : PersonId.of(coordinator)));
        }
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    private static Map<UnitId, DeclarationStatus> answers(SurveyFacts facts, SurveyReferences.Known known) {
        return facts.declarations()
                .stream()
                .filter(it -> known.units().containsKey(it.unit()))
                .collect(toMap(it -> UnitId.of(known.unit(it.unit())), SurveyFacts.Declaration::status,
                        (first, second) -> first));
    }

    /** The campaign counts as one row; what changed below it changed it. */
    private static Recorded together(String key, Recorded survey, List<Recorded> parts) {
        boolean touched = parts.stream().anyMatch(it -> it.created() + it.changed() > 0);
        boolean changes = survey.created() == 0 && (survey.changed() > 0 || touched);
        var refusals = Stream.concat(survey.refusals().stream(), parts.stream().flatMap(it -> it.refusals().stream()))
                .toList();
        return new Recorded(survey.created(), changes ? 1 : 0, survey.created() + (changes ? 1 : 0) == 0 ? 1 : 0,
                refusals, survey.notContained(), survey.superseded())
                .alsoSuperseded(parts.stream().anyMatch(it -> !it.superseded().isEmpty()) ? List.of(key) : List.of());
    }
}
