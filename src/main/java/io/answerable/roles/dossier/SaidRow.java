package io.answerable.roles.dossier;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as this dossier says it, beside what the dossier before said; whatever is only said again leaves standing what was
 * decided in the application since (rule reading 25).
 *
 * @param before digests of the parts in the dossier before; null when this is the first that speaks of the row
 * @param overtaken whether a dossier of a later day has spoken of the row already
 */
public record SaidRow(List<String> parts, @Nullable List<String> before, boolean overtaken) {

    static SaidRow of(List<String> parts, List<Saying> sayings, LocalDate asOf) {
        var before = sayings.stream().filter(it -> !it.asOf().isAfter(asOf)).reduce((one, next) -> next);
        return new SaidRow(parts, before.map(Saying::parts).orElse(null),
                sayings.stream().anyMatch(it -> it.lastSaid().isAfter(asOf)));
    }

    public boolean isFirst() {
        return before == null;
    }

    /** Whether the dossier before said the same about this part. */
    public boolean repeats(int part) {
        return before != null && before.size() > part && before.get(part).equals(parts.get(part));
    }

    /** Whether just this is what the dossier before said; null when it is not known whether one spoke of the row. */
    private boolean said(int part, String digest) {
        return before != null && before.size() > part && before.get(part).equals(digest);
    }

    /**
     * Whether what is known of this part must be left as it is: a dossier of a later day has spoken, it was entered here
     * before any dossier named it, or it was decided otherwise since the dossier before and holds beyond this one.
     *
     * @param known digests of what is known, in every form in which a dossier could have said it
     * @param later whether what is known holds beyond the day of this dossier
     */
    public boolean mustStand(int part, boolean imported, boolean later, String... known) {
        if (overtaken) {
            return true;
        }
        return isFirst() ? !imported : later && Arrays.stream(known).noneMatch(it -> said(part, it));
    }

    /** Whether this part may change what is known: it was changed, or dossiers alone have spoken of it so far. */
    public boolean isNews(int part, boolean imported) {
        return isFirst() ? imported : !repeats(part);
    }

    /** What dossiers said from one day to another. */
    record Saying(LocalDate asOf, LocalDate lastSaid, List<String> parts) {}
}
