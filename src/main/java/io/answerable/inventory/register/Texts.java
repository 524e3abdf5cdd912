package io.answerable.inventory.register;

import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.ValidationFailed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks the texts that people enter and collects what is wrong with them. */
final class Texts {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern DOMAIN = Pattern.compile("[A-Z][A-Z0-9_]{0,63}");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 4_000;

    private final List<Refusal> refusals = new ArrayList<>();

    List<Refusal> refusals() {
        return refusals;
    }

    Texts key(String text) {
        return KEY.matcher(text).matches()
                ? this
                : refused(
                        "A key has up to 64 letters, digits, dots, underscores and dashes, and begins with a letter or a digit.",
                        "key");
    }

    Texts domain(String text) {
        return DOMAIN.matcher(text).matches()
                ? this
                : refused("A domain is written in upper case, for example DATA_PROTECTION.", "domain");
    }

    Texts name(String text) {
        return required(text, "name", LONGEST_NAME);
    }

    Texts required(String text, String field) {
        return required(text, field, LONGEST_TEXT);
    }

    Texts optional(@Nullable String text, String field) {
        return text == null ? this : fitting(text, field, LONGEST_TEXT);
    }

    private Texts required(String text, String field, int longest) {
        if (text.isBlank()) {
            refusals.add(ValidationFailed.required(field));
            return this;
        }
        return fitting(text, field, longest);
    }

    private Texts fitting(String text, String field, int longest) {
        if (text.length() > longest) {
            return refused("At most " + longest + " characters.", field);
        }
        return text.indexOf('\0') < 0 ? this : refused("A text cannot contain the character NUL.", field);
    }

    private Texts refused(String message, String field) {
        refusals.add(ValidationFailed.of(message, field));
        return this;
    }
}
