package io.answerable.inventory.surveys;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Dated;
import io.answerable.facts.ReadingKeys;
import io.answerable.facts.ReadingKeys.Keys;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.SurveyFacts;
import io.answerable.inventory.TellingSurveys;
import io.answerable.inventory.UsageSurveyId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class TellingLatestSurvey implements TellingSurveys {

    private final UsageSurveys surveys;
    private final Declarations declarations;
    private final DeclaredUses uses;
    private final ReadingKeys keys;
    private final CurrentActor actor;

    TellingLatestSurvey(UsageSurveys surveys, Declarations declarations, DeclaredUses uses, ReadingKeys keys,
            CurrentActor actor) {
        this.surveys = surveys;
        this.declarations = declarations;
        this.uses = uses;
        this.keys = keys;
        this.actor = actor;
    }

    /** Something that is known of a part of the campaign. */
    private record Known<F>(String key, UUID id, F fact) {}

    @Override
    public Optional<SurveyFacts> told(LocalDate asOf) {
        actor.require(Permission.EXCHANGE);
        return known(surveys, asOf).stream()
                .max(Comparator.comparing((Known<SurveyFact> it) -> it.fact().opened()).thenComparing(Known::key))
                .map(it -> told(it, asOf));
    }

    private SurveyFacts told(Known<SurveyFact> survey, LocalDate asOf) {
        var fact = survey.fact();
        var answers = known(declarations, asOf).stream()
                .filter(it -> it.fact().survey().equals(UsageSurveyId.of(survey.id())))
                .toList();
        var declared = known(uses, asOf).stream().collect(groupingBy(it -> it.fact().declaration()));
        var named = keys.of(Stream.of(Stream.ofNullable(fact.coordinator()),
                answers.stream().flatMap(it -> Stream.of(it.fact().unit(), it.fact().answeredBy())),
                declared.values()
                        .stream()
                        .flatMap(List::stream)
                        .flatMap(it -> Stream.of(it.fact().system(), it.fact().said().supplier())))
                .flatMap(it -> it));
        return new SurveyFacts(survey.key(), fact.title(), fact.opened(), fact.due(), fact.closed(),
                named.of(fact.coordinator()), answers.stream().map(it -> told(it, declared, named)).toList());
    }

    private static SurveyFacts.Declaration told(Known<DeclarationFact> answer,
            Map<DeclarationId, List<Known<UseFact>>> declared, Keys named) {
        var fact = answer.fact();
        return new SurveyFacts.Declaration(named.certain(fact.unit()), fact.status(),
                named.of(fact.answeredBy()), fact.answeredOn(),
                declared.getOrDefault(DeclarationId.of(answer.id()), List.of())
                        .stream()
                        .map(it -> told(it, named))
                        .toList());
    }

    private static SurveyFacts.Use told(Known<UseFact> use, Keys named) {
        var said = use.fact().said();
        return new SurveyFacts.Use(use.key(), said.tool(), said.usedFor(), said.process(), named.of(said.supplier()),
                named.of(use.fact().system()), use.fact().declaredOn());
    }

    /** What is known of each part on that day, in the order in which it became known. */
    private static <T extends Described<F>, F extends Record> List<Known<F>> known(KeepingDescribed<T, F> parts,
            LocalDate asOf) {
        return parts.load(parts.keys().knownBy(asOf))
                .stream()
                .sorted(Comparator.comparing(it -> it.entry().id()))
                .flatMap(it -> it.timeline()
                        .onOrNext(asOf)
                        .map(Dated::fact)
                        .map(fact -> new Known<>(it.entry().key(), it.entry().id(), fact))
                        .stream())
                .toList();
    }
}
