package io.answerable.facts;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Gathers every reason against a request, so that the caller can mend them all at once. */
public final class Checks {

    private static final int LONGEST = 2_000;

    private final List<Refusal> refusals = new ArrayList<>();

    public Checks refuseIf(boolean broken, Supplier<Refusal> refusal) {
        if (broken) {
            refusals.add(refusal.get());
        }
        return this;
    }

    public Checks required(String field, @Nullable String text) {
        refuseIf(text == null || text.isBlank(), () -> Refusal.ValidationFailed.required(field));
        return text(field, text);
    }

    public Checks text(String field, @Nullable String text) {
        return refuseIf(text != null && (text.length() > LONGEST || text.indexOf('\0') >= 0),
                () -> Refusal.ValidationFailed.of("A text has at most " + LONGEST + " characters, none of them NUL.",
                        field));
    }

    /** Whether the key is given and still free. */
    public Checks newKey(KeyRegister keys, @Nullable String key) {
        required("key", key);
        return refuseIf(key != null && !keys.idsOf(List.of(key)).isEmpty(),
                () -> Refusal.ValidationFailed.keyTaken(String.valueOf(key), "key"));
    }

    public Checks rule(boolean broken, String rule, String message, String fix, String... field) {
        return refuseIf(broken, () -> new Refusal.RuleViolated(message, List.of(field), rule, fix));
    }

    public <T> Outcome<T> then(Supplier<Outcome<T>> act) {
        return refusals.isEmpty() ? act.get() : Outcome.refused(refusals);
    }
}
