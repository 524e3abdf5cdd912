package io.answerable.roles.gates;

import static java.util.stream.Collectors.joining;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.Evidence;
import io.answerable.inventory.spi.Judgement;
import io.answerable.roles.Scope;
import io.answerable.roles.raci.MatrixTimeline;
import io.answerable.roles.raci.MatrixTimeline.Edition;
import io.answerable.roles.raci.RowRules;
import io.answerable.roles.raci.RowViolation;
import io.answerable.roles.raci.picture.ResponsibilityPicture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system has a matrix of its own in force, and no row of it breaks a rule that would forbid to activate it (R-ROL-23,
 * R-ROL-26): exactly one A, at least one R, no cell that is not allowed.
 */
record MatrixInForce() implements RoleRequirement {

    private static final String MENDED_BY = "role.lead-implementer";

    @Override
    public String name() {
        return "RACI_ACTIVE_AND_VALID";
    }

    @Override
    public Judgement judge(AiSystemId system, ResponsibilityPicture picture) {
        var inForce = picture.matricesOf(Scope.system(system))
                .stream()
                .flatMap(it -> InForce.on(it, picture).stream())
                .toList();
        if (inForce.isEmpty()) {
            return Judgement.open(system, name(), "No responsibility matrix of the system is in force.",
                    MENDED_BY);
        }
        var broken = inForce.stream().flatMap(it -> it.violations(picture)).toList();
        return broken.isEmpty()
                ? Judgement.met(system, name(), "Every row has one who is accountable and somebody who does it.",
                        inForce.stream().map(InForce::evidence).toArray(Evidence[]::new))
                : Judgement.open(system, name(),
                        broken.stream().map(RowViolation::message).distinct().collect(joining(" ")), MENDED_BY);
    }

    private record InForce(MatrixTimeline matrix, Edition edition, ResponsibilityPicture picture) {

        static Optional<InForce> on(MatrixTimeline matrix, ResponsibilityPicture picture) {
            return matrix.on(picture.asOf()).map(it -> new InForce(matrix, it, picture));
        }

        Stream<RowViolation> violations(ResponsibilityPicture picture) {
            return edition.rows()
                    .stream()
                    .map(it -> RowRules.violationsOf(it, picture.roles()))
                    .flatMap(List::stream)
                    .filter(RowViolation::blocking);
        }

        Evidence evidence() {
            return new Evidence("RACI_MATRIX", matrix.key() + " " + edition.title(),
                    edition.active().since(picture.asOf()).orElse(null));
        }
    }
}
