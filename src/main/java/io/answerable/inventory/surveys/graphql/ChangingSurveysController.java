package io.answerable.inventory.surveys.graphql;

import io.answerable.graphql.Reference;
import io.answerable.inventory.graphql.KnownThings;
import io.answerable.inventory.surveys.AttestingDeclarations;
import io.answerable.inventory.surveys.RunningSurveys;
import io.answerable.inventory.surveys.RunningSurveys.OpenUsageSurvey;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Opens and closes campaigns, attests and contests declarations. */
@Controller
class ChangingSurveysController {

    private final RunningSurveys running;
    private final AttestingDeclarations attesting;
    private final KnownThings things;
    private final KnownSurveys known;

    ChangingSurveysController(RunningSurveys running, AttestingDeclarations attesting, KnownThings things,
            KnownSurveys known) {
        this.running = running;
        this.attesting = attesting;
        this.things = things;
        this.known = known;
    }

    @MutationMapping
    UsageSurveyPayload openUsageSurvey(@Argument SurveyInputs.Open input) {
        return UsageSurveyPayload.of(things.all(input.units(), "units")
                .flatMap(units -> coordinator(input.coordinator())
                        .flatMap(it -> running.open(new OpenUsageSurvey(input.key(), input.title(), input.due(), units,
                                it.orElse(null), input.reason())))));
    }

    private Outcome<Optional<PersonId>> coordinator(@Nullable Reference coordinator) {
        return coordinator == null
                ? Outcome.done(Optional.empty())
                : things.namedPerson(coordinator, "coordinator")
                        .map((Function<PersonId, Optional<PersonId>>) Optional::of);
    }

    @MutationMapping
    UsageSurveyPayload closeUsageSurvey(@Argument SurveyInputs.Close input) {
        return UsageSurveyPayload.of(known.changedSurvey(input.usageSurvey())
                .flatMap(it -> running.close(it, input.expectedVersion(), input.reason())));
    }

    @MutationMapping
    DeclarationPayload attestDeclaration(@Argument SurveyInputs.Attest input) {
        return DeclarationPayload.of(known.changedDeclaration(input.declaration())
                .flatMap(it -> attesting.attest(it, input.expectedVersion(), input.reason())));
    }

    @MutationMapping
    DeclarationPayload contestDeclaration(@Argument SurveyInputs.Contest input) {
        return DeclarationPayload.of(known.changedDeclaration(input.declaration())
                .flatMap(it -> attesting.contest(it, input.expectedVersion(), input.reason())));
    }
}
