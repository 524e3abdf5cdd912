package io.answerable.inventory.classification;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.register.LegalAnswers;
import io.answerable.reference.LegalFact;
import io.answerable.reference.LegalTerms;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the cases of Article 50 that a system falls under in step with the answers that decide them: a yes adds the case
 * where the organisation owes it in one of its roles (rule reading 13), a no takes it away.
 */
@Component
class OwedCases {

    private final LegalTerms terms;

    OwedCases(LegalTerms terms) {
        this.terms = terms;
    }

    /** The cases of the system once these answers hold. */
    Set<String> after(LegalAnswers answers, AiSystemView system) {
        var roles = answers.operatorRoles() == null ? system.operatorRoles() : answers.operatorRoles();
        var cases = new LinkedHashSet<>(system.transparencyCases());
        follow(cases, answers.interactsWithPeople(), LegalFact.INTERACTS_WITH_PEOPLE, roles);
        follow(cases, answers.generatesSyntheticContent(), LegalFact.SYNTHETIC_CONTENT, roles);
        follow(cases, answers.emotionOrBiometricCategorisation(), LegalFact.EMOTION_OR_BIOMETRIC_CATEGORISATION, roles);
        follow(cases, answers.publishesDeepFakes(), LegalFact.DEEP_FAKES, roles);
        follow(cases, answers.publishesPublicInterestText(), LegalFact.PUBLIC_INTEREST_TEXT, roles);
        return cases;
    }

    private void follow(Set<String> cases, @Nullable Boolean answer, LegalFact question, Collection<String> roles) {
        question.transparencyCase().ifPresent(it -> {
            if (Boolean.FALSE.equals(answer)) {
                cases.remove(it);
            } else if (answer != null && terms.owes(it, roles)) {
                cases.add(it);
            }
        });
    }
}
