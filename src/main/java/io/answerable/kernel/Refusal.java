package io.answerable.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused, in terms the caller can act upon. The simple name of each kind is the name of the error
 * type in the API.
 */
public sealed interface Refusal {

    /** A sentence for a human reader. */
    String message();

    /** Stable, machine-readable. */
    String code();

    /**
     * Path of the field in question within the input; empty when the request as a whole is meant. From a reference on it
     * may lead further into the thing that is referred to.
     */
    List<String> field();

    /** The same reason where it concerns another field: one act leads to another whose input has other fields. */
    default Refusal blaming(String... field) {
        var other = List.of(field);
        return switch (this) {
            case NotFound it -> new NotFound(it.message, other);
            case VersionConflict it -> new VersionConflict(it.message, other, it.currentVersion);
            case ValidationFailed it -> new ValidationFailed(it.message, it.code, other);
            case NotPermitted it -> new NotPermitted(it.message, other);
            case RuleViolated it -> new RuleViolated(it.message, other, it.rule, it.suggestedFix);
            case TransitionNotAllowed it -> new TransitionNotAllowed(it.message, other, it.state, it.allowed);
            case GateNotMet it -> new GateNotMet(it.message, other, it.gate, it.items);
            case IdempotencyConflict it -> new IdempotencyConflict(it.message, other);
        };
    }

    /** The thing is unknown, or belongs to another organisation: the two cannot be told apart. */
    record NotFound(String message, List<String> field) implements Refusal {

        public static NotFound of(String what, String... field) {
            return new NotFound("There is no such " + what + ".", List.of(field));
        }

        @Override
        public String code() {
            return "NOT_FOUND";
        }
    }

    /** The thing has changed since the caller read it. */
    record VersionConflict(String message, List<String> field, int currentVersion) implements Refusal {

        public static VersionConflict of(int currentVersion) {
            return new VersionConflict(
                    "It has been changed in the meantime; its version is now " + currentVersion + ".",
                    List.of("expectedVersion"), currentVersion);
        }

        @Override
        public String code() {
            return "VERSION_CONFLICT";
        }
    }

    /** A value is missing, malformed or out of bounds. */
    record ValidationFailed(String message, String code, List<String> field) implements Refusal {

        public static ValidationFailed of(String message, String... field) {
            return new ValidationFailed(message, "VALIDATION_FAILED", List.of(field));
        }

        /** Something else is known by that key, also if somebody was just faster. */
        public static ValidationFailed keyTaken(String key, String... field) {
            return new ValidationFailed("The key " + key + " is taken.", "KEY_TAKEN", List.of(field));
        }

        public static ValidationFailed required(String... field) {
            return new ValidationFailed("A value is required.", "FIELD_REQUIRED", List.of(field));
        }
    }

    /** The caller may not do this. */
    record NotPermitted(String message, List<String> field) implements Refusal {

        public static NotPermitted to(String act) {
            return new NotPermitted("You may not " + act + ".", List.of());
        }

        @Override
        public String code() {
            return "NOT_PERMITTED";
        }
    }

    /** A governance rule forbids this. */
    record RuleViolated(String message, List<String> field, String rule, @Nullable String suggestedFix)
            implements
                Refusal {

        @Override
        public String code() {
            return "RULE_VIOLATED";
        }
    }

    /** The thing is in a state from which this step does not lead on. */
    record TransitionNotAllowed(String message, List<String> field, String state, List<String> allowed)
            implements
                Refusal {

        @Override
        public String code() {
            return "TRANSITION_NOT_ALLOWED";
        }
    }

    /** A gate is closed: something that it asks for is missing. */
    record GateNotMet(String message, List<String> field, String gate,
            List<? extends OpenItem> items) implements Refusal {

        public GateNotMet {
            items = List.copyOf(items);
        }

        @Override
        public String code() {
            return "GATE_NOT_MET";
        }

        /** What is missing; whoever keeps the gate knows more of it. */
        public interface OpenItem {

            /** Name in the catalogue of gates. */
            String requirement();

            String detail();
        }
    }

    /** The same idempotency key came with another request before. */
    record IdempotencyConflict(String message, List<String> field) implements Refusal {

        @Override
        public String code() {
            return "IDEMPOTENCY_CONFLICT";
        }
    }
}
