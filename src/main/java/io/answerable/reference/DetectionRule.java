package io.answerable.reference;

/**
 * One rule.
 *
 * @param severity {@code INFO}, {@code WARNING}, {@code ERROR} or {@code CRITICAL}
 * @param onWrite {@code BLOCK}: refused when activating; {@code FLAG}: stored and reported
 * @param subject what a signal of this rule points at
 * @param when the condition in words
 * @param requirement number of the requirement behind it
 */
public record DetectionRule(String code, String name, String severity, String onWrite, String subject, String when,
        String requirement) {

    /** The letters before the dash, for example {@code RACI}. */
    public String family() {
        return code.substring(0, code.indexOf('-'));
    }
}
