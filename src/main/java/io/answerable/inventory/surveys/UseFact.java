package io.answerable.inventory.surveys;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.SupplierId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tool a unit uses for what, and what became of it.
 *
 * @param reason why it is no AI
 */
record UseFact(DeclarationId declaration, Said said, DeclaredUseStatus status, @Nullable AiSystemId system,
        @Nullable String reason, @Nullable LocalDate declaredOn) {

    /** What the unit says. */
    record Said(String tool, @Nullable String usedFor, String process, @Nullable SupplierId supplier) {

        /** Whether it is the same tool, whatever it is used for. */
        boolean isSameTool(Said other) {
            return tool.equals(other.tool) && java.util.Objects.equals(supplier, other.supplier);
        }
    }

    static UseFact declared(DeclarationId declaration, Said said, @Nullable LocalDate on) {
        return new UseFact(declaration, said, DeclaredUseStatus.NEW, null, null, on);
    }

    /** Another tool is as new as one that was never declared before. */
    UseFact amended(Said amended) {
        return said.isSameTool(amended)
                ? new UseFact(declaration, amended, status, system, reason, declaredOn)
                : declared(declaration, amended, declaredOn);
    }

    UseFact found(DeclaredUseStatus status, AiSystemId system) {
        return new UseFact(declaration, said, status, system, null, declaredOn);
    }

    UseFact notAi(String reason) {
        return new UseFact(declaration, said, DeclaredUseStatus.NOT_AI, null, reason, declaredOn);
    }

    UseFact declaredBy(LocalDate day) {
        return declaredOn == null ? new UseFact(declaration, said, status, system, reason, day) : this;
    }

    boolean isNew() {
        return status == DeclaredUseStatus.NEW;
    }
}
