package io.answerable.inventory.lifecycle;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.spi.GateQuestion;
import io.answerable.inventory.spi.GateRequirement;
import io.answerable.inventory.spi.Judgement;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the register itself tells about the requirements of gates: purpose, unit, and what the law forbids. */
@Component
class RegisterRequirements implements GateRequirement {

    private static final String UNIT = "DECLARING_UNIT_KNOWN";
    private static final String PURPOSE = "PURPOSE_STATED";
    private static final String NOT_PROHIBITED = "NOT_PROHIBITED";

    private final UnitDirectory units;
    private final StatedProblems problems;

    RegisterRequirements(UnitDirectory units, StatedProblems problems) {
        this.units = units;
        this.problems = problems;
    }

    @Override
    public Set<String> requirements() {
        return Set.of(UNIT, PURPOSE, NOT_PROHIBITED);
    }

    @Override
    public Collection<Judgement> judge(GateQuestion question) {
        var known = question.asksFor(UNIT)
                ? units.byId(question.systems().stream().map(AiSystemView::owningUnit).distinct().toList(),
                        question.asOf())
                : Map.<UnitId, UnitView>of();
        var stated = question.asksFor(PURPOSE)
                ? problems.statedFor(question.ids(), question.asOf())
                : Set.<AiSystemId>of();
        return question.systems()
                .stream()
                .flatMap(it -> Stream.of(unit(it, known.get(it.owningUnit())),
                        purpose(it, stated.contains(it.id())), notProhibited(it)))
                .toList();
    }

    private static Judgement unit(AiSystemView system, @Nullable UnitView unit) {
        return unit == null
                ? Judgement.open(system.id(), UNIT, "The unit that declared it is not known.", "role.ai-lead")
                : Judgement.met(system.id(), UNIT, unit.name() + " declared it.",
                        new Evidence("UNIT", unit.key() + " " + unit.name(), null));
    }

    /** An initiative states its purpose and the problem that it is to solve (R-INV-15). */
    private static Judgement purpose(AiSystemView system, boolean problemStated) {
        var purpose = system.purpose();
        if (purpose == null || purpose.isBlank()) {
            return Judgement.open(system.id(), PURPOSE, "Nobody has said what it is for.", "role.business-owner");
        }
        return problemStated
                ? Judgement.met(system.id(), PURPOSE, purpose, new Evidence("PURPOSE", purpose, null))
                : Judgement.open(system.id(), PURPOSE, "Nobody has stated the problem that it is to solve.",
                        "role.business-owner");
    }

    private static Judgement notProhibited(AiSystemView system) {
        return system.category() == RiskCategory.PROHIBITED
                ? Judgement.open(system.id(), NOT_PROHIBITED, "The law prohibits it: " + points(system) + ".",
                        "role.compliance-legal")
                : Judgement.met(system.id(), NOT_PROHIBITED, "It is classified as " + system.category() + ".");
    }

    private static String points(AiSystemView system) {
        return String.join(", ", system.prohibitedPractices());
    }
}
