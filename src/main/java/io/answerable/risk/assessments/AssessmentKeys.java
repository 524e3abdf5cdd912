package io.answerable.risk.assessments;

import io.answerable.inventory.AiSystemView;
import io.answerable.risk.AssessmentType;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Names assessments after their system and type, and counts where there is more than one. */
@Component
class AssessmentKeys {

    private final Assessments assessments;

    AssessmentKeys(Assessments assessments) {
        this.assessments = assessments;
    }

    /** The first name that is free, for example {@code ai-22/DPIA} or {@code ai-22/DPIA/2}. */
    String next(AiSystemView system, AssessmentType type) {
        var first = system.key() + "/" + type;
        return IntStream.iterate(1, it -> it + 1)
                .mapToObj(it -> it == 1 ? first : first + "/" + it)
                .filter(it -> assessments.keys().idsOf(List.of(it)).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
