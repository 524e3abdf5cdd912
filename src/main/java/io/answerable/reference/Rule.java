package io.answerable.reference;

import org.jspecify.annotations.Nullable;

/**
 * What has to hold.
 *
 * @param code with which refusals, signals and reports name it
 * @param statement what it says, in words
 * @param requirement number of the requirement behind it, where there is one
 * @param detection how it turns facts into signals; null when no signal tells of it
 */
public record Rule(String code, String statement, @Nullable String requirement, @Nullable DetectionRule detection) {

    static Rule of(DetectionRule detection) {
        return new Rule(detection.code(), "Broken when " + detection.when() + ".", detection.requirement(), detection);
    }

    /** The code without its last part, for example {@code RACI}. */
    public String family() {
        return code.substring(0, code.lastIndexOf('-'));
    }
}
