package io.answerable.policy.ethics;

import static io.answerable.access.Permission.MANAGE_POLICIES;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.policy.records.Tables;
import io.answerable.policy.records.Things;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the questions of the framework for ethical decisions (R-POL-10). */
@Component
@Transactional
public class AskingEthicsQuestions {

    private final Things<QuestionFact> questions;
    private final EthicsFramework framework;
    private final CurrentActor actor;

    AskingEthicsQuestions(Tables tables, EthicsFramework framework, CurrentActor actor) {
        this.questions = tables.things(QuestionFact.KIND);
        this.framework = framework;
        this.actor = actor;
    }

    /** From today on every decision answers this question, too. */
    public Outcome<EthicsQuestionView> ask(@Nullable String key, String text, @Nullable String reason) {
        if (!mayKeep()) {
            return Outcome.refused(Refusal.NotPermitted.to("change the framework for ethical decisions"));
        }
        var checks = new Checks().required("text", text);
        if (key != null) {
            checks.newKey(questions.keys(), key);
        }
        return checks.then(() -> view(questions.begin(key, new QuestionFact(text, false), "ADDED", reason)));
    }

    /** From today on nobody has to answer it; earlier answers stay. */
    public Outcome<EthicsQuestionView> retire(Things.Change asked) {
        return questions.change(asked, "RETIRED", it -> mayKeep(), it -> Outcome.done(it.noMore()))
                .flatMap(this::view);
    }

    private boolean mayKeep() {
        return actor.actor().may(MANAGE_POLICIES);
    }

    private Outcome<EthicsQuestionView> view(UUID question) {
        return Outcome.done(Objects.requireNonNull(framework.byIds(List.of(question), actor.today()).get(question)));
    }
}
