package io.answerable.exchange.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Why something in a dossier cannot be recorded.
 *
 * @param path where it stands, for example {@code people[3].leave.from}
 * @param row key of the row, where it has one
 * @param code {@code NOT_FOUND}, {@code FIELD_REQUIRED}, {@code VALIDATION_FAILED} or the code of a rule
 * @param reason a sentence for a human reader
 * @param suggestedFix what would make it acceptable, where that is known
 */
public record DossierRefusal(String path, @Nullable String row, String code, String reason,
        @Nullable String suggestedFix) {

    static final String REQUIRED = "FIELD_REQUIRED";
    static final String INVALID = "VALIDATION_FAILED";

    /** The part of the path that names the row, for example {@code people[3]}. */
    public String rowPath() {
        var end = path.indexOf('.');
        return end < 0 ? path : path.substring(0, end);
    }

    /** The section of a row, for example {@code people}. */
    public static String sectionOf(String rowPath) {
        var end = rowPath.indexOf('[');
        return end < 0 ? rowPath : rowPath.substring(0, end);
    }
}
