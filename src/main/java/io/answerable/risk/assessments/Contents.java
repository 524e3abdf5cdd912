package io.answerable.risk.assessments;

import io.answerable.reference.LegalElements;
import io.answerable.risk.AssessmentType;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Of which parts an assessment consists. That of the impact on people and society has parts of its own (R-RSK-12), and
 * the law says which that of fundamental rights has; both are submitted complete.
 */
@Component
class Contents {

    private static final List<String> IMPACT = List.of("GROUPS", "HARMS", "SOCIETAL_EFFECTS", "TEST_RESULTS");
    private static final List<String> OTHERS = List.of("SCOPE", "FINDINGS", "MEASURES");

    private final List<String> fundamentalRights;

    Contents(LegalElements law) {
        this.fundamentalRights = law.of(FundamentalRights.DUTY);
    }

    List<String> of(AssessmentType type) {
        return switch (type) {
            case AI_SYSTEM_IMPACT -> IMPACT;
            case FRIA -> fundamentalRights;
            default -> OTHERS;
        };
    }

    /** Whether it cannot be submitted before every part is written. */
    boolean isCompleteOnly(AssessmentType type) {
        return type == AssessmentType.AI_SYSTEM_IMPACT || type == AssessmentType.FRIA;
    }
}
