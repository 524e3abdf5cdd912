package io.answerable.inventory.classification;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Checks;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.ClassificationFactsAnswered;
import io.answerable.inventory.SubstantialModificationRecorded;
import io.answerable.inventory.register.ActingOnSystems;
import io.answerable.inventory.register.AnsweringQuestions;
import io.answerable.inventory.register.LegalAnswers;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.reference.LegalTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers to the questions about a system that the law makes duties depend on, with a reason (R-INV-11). */
@Component
public class AnsweringQuestionnaires {

    private final ActingOnSystems acting;
    private final AnsweringQuestions answering;
    private final Questionnaires questionnaires;
    private final OwedCases owed;
    private final EndingDerogations derogations;
    private final LegalTerms terms;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    AnsweringQuestionnaires(ActingOnSystems acting, AnsweringQuestions answering, Questionnaires questionnaires,
            OwedCases owed, EndingDerogations derogations, LegalTerms terms, CurrentActor actor,
            ApplicationEventPublisher events) {
        this.acting = acting;
        this.answering = answering;
        this.questionnaires = questionnaires;
        this.owed = owed;
        this.derogations = derogations;
        this.terms = terms;
        this.actor = actor;
        this.events = events;
    }

    /** From today on these answers hold; whatever is not answered stays as it was. */
    @Transactional
    public Outcome<AiSystemView> answer(ChangeOfSystem asked, LegalAnswers answers) {
        return acting.open(asked, this::mayClassify, "answer the questionnaire of this AI system")
                .flatMap(it -> checked(answers, asked.reason(), actor.today())
                        .then(() -> Outcome.done(answered(it, answers, asked.reason()))));
    }

    private boolean mayClassify(AiSystemView system) {
        return actor.actor().may(Permission.CLASSIFY, system.owningUnit().value(), system.id().value());
    }

    private Checks checked(LegalAnswers it, @Nullable String reason, LocalDate today) {
        var roles = it.operatorRoles();
        var changed = it.significantDesignChangeDate();
        return new Checks().required("reason", reason)
                .refuseIf(Questions.answeredIn(it).isEmpty(), () -> invalid("Answer at least one question.", "answers"))
                .refuseIf(roles != null && (roles.isEmpty() || !terms.operatorRoles().containsAll(roles)),
                        () -> invalid("Name what the organisation is: " + terms.operatorRoles() + ".", "answers",
                                "operatorRoles"))
                .refuseIf(changed != null && Boolean.FALSE.equals(it.significantDesignChange()),
                        () -> invalid("A design that has not changed has no day of its change.", "answers",
                                "significantDesignChangeDate"))
                .refuseIf(changed != null && changed.isAfter(today),
                        () -> invalid("A change that has happened is not dated later than today.", "answers",
                                "significantDesignChangeDate"));
    }

    private static Refusal invalid(String message, String... field) {
        return Refusal.ValidationFailed.of(message, field);
    }

    private AiSystemView answered(AiSystemView before, LegalAnswers answers, @Nullable String reason) {
        var modified = isModified(before, answers);
        var cases = owed.after(answers, before);
        var after = answering.answer(before, answers, List.copyOf(cases), reason);
        if (after.version() != before.version()) {
            events.publishEvent(new ClassificationFactsAnswered(before.id(), actor.today(),
                    actor.provenance().because(reason)));
        }
        if (modified) {
            events.publishEvent(new SubstantialModificationRecorded(before.id(), actor.today(),
                    actor.provenance().because(reason)));
        }
        return Boolean.TRUE.equals(answers.profilingOfNaturalPersons()) ? derogations.end(after, reason) : after;
    }

    /** Whether that is said for the first time. */
    private boolean isModified(AiSystemView before, LegalAnswers answers) {
        var known = questionnaires.of(List.of(before.id()), actor.today()).get(before.id());
        return Boolean.TRUE.equals(answers.substantialModification())
                && (known == null || !Boolean.TRUE.equals(known.answers().substantialModification()));
    }
}
