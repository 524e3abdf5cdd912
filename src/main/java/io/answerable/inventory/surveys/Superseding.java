package io.answerable.inventory.surveys;

import static io.answerable.inventory.DeclarationStatus.ATTESTED;
import static io.answerable.inventory.DeclarationStatus.SUPERSEDED;

import io.answerable.facts.Act;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.inventory.UsageSurveyId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Lets the declarations of a later campaign take the place of earlier ones. What was never attested ends when the unit is
 * asked anew; what was attested holds until the unit attests anew, so that no use gets out of sight meanwhile.
 */
@Component
class Superseding {

    private final UsageSurveys surveys;
    private final Declarations declarations;

    Superseding(UsageSurveys surveys, Declarations declarations) {
        this.surveys = surveys;
        this.declarations = declarations;
    }

    /** @param answers how far the units have come in the later campaign */
    void supersede(UsageSurveyId later, Map<UnitId, DeclarationStatus> answers, LocalDate day) {
        var earlier = openedBefore(later, day);
        var overtaken = declarations.all().stream().filter(it -> isOvertaken(it, earlier, answers, day)).toList();
        overtaken.forEach(it -> it.supersede(day));
        declarations.saveAll(overtaken, new Act("SUPERSEDED", day, null));
    }

    private static boolean isOvertaken(Declaration declaration, Set<UsageSurveyId> earlier,
            Map<UnitId, DeclarationStatus> answers, LocalDate day) {
        return declaration.on(day)
                .filter(it -> earlier.contains(it.survey()) && answers.containsKey(it.unit()))
                .filter(it -> it.status() != SUPERSEDED)
                .filter(it -> it.status() != ATTESTED || answers.get(it.unit()) == ATTESTED)
                .isPresent();
    }

    private Set<UsageSurveyId> openedBefore(UsageSurveyId later, LocalDate day) {
        var all = surveys.all();
        var opened = all.stream()
                .filter(it -> it.getId().equals(later))
                .flatMap(it -> it.on(day).stream())
                .map(SurveyFact::opened)
                .findFirst();
        var earlier = new HashSet<UsageSurveyId>();
        all.stream()
                .filter(it -> !it.getId().equals(later))
                .filter(it -> it.on(day).filter(fact -> opened.filter(fact.opened()::isBefore).isPresent()).isPresent())
                .map(UsageSurvey::getId)
                .filter(Objects::nonNull)
                .forEach(earlier::add);
        return earlier;
    }
}
