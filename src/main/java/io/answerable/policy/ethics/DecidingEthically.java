package io.answerable.policy.ethics;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_POLICIES;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.Perspective;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applies the framework for ethical decisions to a system: every question has an answer (R-POL-10, R-RSK-21). */
@Component
@Transactional
public class DecidingEthically {

    private final Things<DecisionFact> decisions;
    private final EthicsDecisions directory;
    private final EthicsFramework framework;
    private final CurrentActor actor;

    DecidingEthically(Tables tables, EthicsDecisions directory, EthicsFramework framework, CurrentActor actor) {
        this.decisions = tables.things(DecisionFact.KIND);
        this.directory = directory;
        this.framework = framework;
        this.actor = actor;
    }

    /** The answer to a question. */
    public record Answer(EthicsQuestionId question, String answer) {}

    /**
     * What was decided.
     *
     * @param key null: one is made up
     * @param view what the committee thinks; needs a committee
     * @param decidedOn null: today
     */
    public record Decided(@Nullable String key, AiSystemId system, String subject, String decision,
            String considerations, @Nullable String dissent, @Nullable CommitteeId committee, @Nullable String view,
            @Nullable LocalDate decidedOn, List<PersonId> present, List<Perspective> perspectives, List<Answer> answers,
            @Nullable String reason) {}

    public Outcome<EthicsDecisionView> decide(Decided asked) {
        if (!actor.actor().may(MANAGE_POLICIES) && !actor.actor().may(APPROVE)) {
            return Outcome.refused(Refusal.NotPermitted.to("record ethical decisions"));
        }
        var checks = new Checks().required("subject", asked.subject())
                .required("decision", asked.decision())
                .required("considerations", asked.considerations())
                .text("dissent", asked.dissent())
                .text("view", asked.view())
                .refuseIf(asked.view() != null && asked.committee() == null,
                        () -> Refusal.ValidationFailed.of("The view is that of a committee.", "committee"))
                .refuseIf(asked.decidedOn() != null && asked.decidedOn().isAfter(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day lies ahead.", "decidedOn"));
        asked.answers().forEach(it -> checks.required("answers", it.answer()));
        checkAnswers(checks, asked.answers().stream().map(it -> it.question().value()).toList());
        if (asked.key() != null) {
            checks.newKey(decisions.keys(), asked.key());
        }
        return checks.then(() -> decided(asked));
    }

    /** Each question that is asked today has one answer, and no other question has any. */
    private void checkAnswers(Checks checks, List<UUID> answered) {
        var asked = framework.questions(actor.today());
        var open = asked.stream()
                .filter(it -> !answered.contains(it.id()))
                .map(EthicsQuestionView::key)
                .collect(joining(", "));
        checks.refuseIf(!open.isEmpty(),
                () -> Refusal.ValidationFailed.of("Questions without an answer: " + open + ".", "answers"))
                .refuseIf(Set.copyOf(answered).size() < answered.size(),
                        () -> Refusal.ValidationFailed.of("A question has one answer.", "answers"))
                .refuseIf(!asked.stream().map(EthicsQuestionView::id).collect(toSet()).containsAll(answered),
                        () -> Refusal.ValidationFailed.of("Only questions that are asked today are answered.",
                                "answers"));
    }

    private Outcome<EthicsDecisionView> decided(Decided asked) {
        var today = actor.today();
        var fact = new DecisionFact(asked.system(), asked.subject(), asked.decision(), asked.considerations(),
                asked.dissent(), asked.committee(), asked.view(),
                asked.decidedOn() == null ? today : asked.decidedOn(), actor.actor().person().orElse(null),
                asked.present(), asked.perspectives(), asked.answers().stream().map(Answer::question).toList(),
                asked.answers().stream().map(Answer::answer).toList());
        var id = decisions.begin(asked.key(), fact, "DECIDED", asked.reason());
        return Outcome.done(Objects.requireNonNull(directory.byIds(List.of(id), today).get(id)));
    }
}
