package io.answerable.roles;

import io.answerable.inventory.AiSystemId;
import io.answerable.organisation.UnitId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** For what a role is held or a matrix is made: the organisation, one unit, or one AI system (or the project around it). */
public record Scope(Kind kind, @Nullable UUID target) {

    /** What a scope can be. */
    public enum Kind {
        ORGANISATION, UNIT, SYSTEM
    }

    public static final Scope ORGANISATION = new Scope(Kind.ORGANISATION, null);

    /** The id of what is meant, so that the history can name it by its key; {@code org} for the organisation. */
    public Object referent() {
        return switch (kind) {
            case ORGANISATION -> "org";
            case UNIT -> UnitId.of(Objects.requireNonNull(target));
            case SYSTEM -> AiSystemId.of(Objects.requireNonNull(target));
        };
    }

    public static Scope unit(UnitId unit) {
        return new Scope(Kind.UNIT, unit.value());
    }

    public static Scope system(AiSystemId system) {
        return new Scope(Kind.SYSTEM, system.value());
    }
}
