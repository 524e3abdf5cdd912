package io.answerable.inventory.register;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.inventory.AiSystemView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters into the register what was answered about a system; whoever calls has judged whether it may. */
@Component
public class AnsweringQuestions {

    private final AiSystems systems;
    private final ActingOnSystems acting;
    private final CurrentActor actor;

    AnsweringQuestions(AiSystems systems, ActingOnSystems acting, CurrentActor actor) {
        this.systems = systems;
        this.acting = acting;
        this.actor = actor;
    }

    /**
     * From today on this holds; the version stays the same where nothing is otherwise than before.
     *
     * @param cases all cases of Article 50 that the system falls under by these answers
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public AiSystemView answer(AiSystemView before, LegalAnswers answers, List<String> cases, @Nullable String reason) {
        var system = systems.find(before.id().value()).orElseThrow();
        var today = actor.today();
        system.on(today).ifPresent(it -> system.enter(it.answering(answers, cases), today));
        if (!system.alterations().isEmpty()) {
            systems.save(system, new Act("QUESTIONNAIRE_ANSWERED", today, reason));
        }
        return acting.current(before.id()).orElseThrow();
    }
}
