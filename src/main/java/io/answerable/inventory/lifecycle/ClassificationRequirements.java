package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether a system is classified (V-2), as the register knows it on the day. */
@Component
class ClassificationRequirements implements GateRequirement {

    private static final String FINAL = "CLASSIFICATION_FINAL";
    private static final String PRELIMINARY = "PRELIMINARY_CLASSIFICATION";

    @Override
    public Set<String> requirements() {
        return Set.of(FINAL, PRELIMINARY);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        return question.systems()
                .stream()
                .flatMap(it -> Stream.of(judged(it, FINAL), judged(it, PRELIMINARY)))
                .toList();
    }

    private static Judgement judged(AiSystemView system, String requirement) {
        return system.isClassified()
                ? Judgement.met(system.id(), requirement, "It is classified as " + system.category() + ".",
                        new Evidence("CLASSIFICATION", system.category().name(), system.classifiedOn()))
                : Judgement.open(system.id(), requirement, "Nobody has classified it.", "role.compliance-legal");
    }
}
