package io.answerable.roles.raci.matrices;

import io.answerable.kernel.NewId;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.reference.RaciTemplates;
import io.answerable.roles.RaciMatrixId;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.dossier.SaidRow;
import io.answerable.roles.dossier.SaidRows;
import io.answerable.roles.dossier.SectionTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** Compares the review triggers of a dossier with those that are known. */
final class TriggerSection {

    static final String INSERT = """
            insert into roles.raci_review_trigger (organisation_id, id, key, matrix, trigger, source, raised_on,
                reviewed_on)
            values (:organisation, :id, :key, :matrix, :trigger, :source, :raisedOn, :reviewedOn)""";

    static final String UPDATE = """
            update roles.raci_review_trigger
            set matrix = :matrix, trigger = :trigger, source = :source, raised_on = :raisedOn,
                reviewed_on = :reviewedOn
            where organisation_id = :organisation and id = :id""";

    final List<MapSqlParameterSource> inserted = new ArrayList<>();
    final List<MapSqlParameterSource> updated = new ArrayList<>();

    private final Map<String, StoredTrigger> known;
    private final Map<String, UUID> matrices;
    private final RaciTemplates templates;
    private final LocalDate asOf;
    private final SaidRows said;
    private final SectionTally section;

    TriggerSection(Map<String, StoredTrigger> known, Map<String, UUID> matrices, RaciTemplates templates,
            LocalDate asOf, SaidRows said, SectionTally section) {
        this.known = known;
        this.matrices = matrices;
        this.templates = templates;
        this.asOf = asOf;
        this.said = said;
        this.section = section;
    }

    void compare(ResponsibilityFacts.ReviewTrigger row) {
        section.next(row.key());
        var matrix = matrices.get(row.matrix());
        if (matrix == null) {
            section.notFound("matrix", "matrix", row.matrix());
        }
        if (!templates.reviewTriggers().contains(row.trigger())) {
            section.invalid("trigger", row.trigger() + " is not a review trigger.",
                    "Use one of " + templates.reviewTriggers() + ".");
        }
        if (section.refused() || matrix == null) {
            return;
        }
        var before = known.get(row.key());
        var after = new StoredTrigger(before == null ? NewId.next() : before.id(), row.key(), matrix, row.trigger(),
                row.source(), row.date(), reviewed(before, row));
        var now = said.say(row.key(), List.of(SaidRows.part(row.matrix(), row.trigger(), row.source(), row.date(),
                row.reviewed())));
        if (before == null) {
            inserted.add(after.parameters());
            section.created(
                    new Fact("RaciReviewTrigger", after.id(), row.key(), "RECORDED", null, after.changesSince(null)));
        } else {
            change(row.key(), before, after, now);
        }
    }

    /** What a later dossier has said, or what was raised here, stands. */
    private void change(String key, StoredTrigger before, StoredTrigger after, SaidRow now) {
        var changes = now.repeats(0) ? List.<Change>of() : after.changesSince(before);
        boolean stands = now.isFirst() || now.overtaken();
        section.changed(stands || changes.isEmpty()
                ? null
                : new Fact("RaciReviewTrigger", after.id(), key, "CHANGED", asOf, changes));
        if (!changes.isEmpty() && stands) {
            section.superseded(key);
        } else if (!changes.isEmpty()) {
            updated.add(after.parameters());
        }
    }

    /** A review once done stays done unless the dossier names another day. */
    private static @Nullable LocalDate reviewed(@Nullable StoredTrigger before, ResponsibilityFacts.ReviewTrigger row) {
        return row.reviewed() != null || before == null ? row.reviewed() : before.reviewedOn();
    }

    /** A trigger as it is known. */
    record StoredTrigger(UUID id, String key, UUID matrix, String trigger, @Nullable String source, LocalDate raisedOn,
            @Nullable LocalDate reviewedOn) {

        List<Change> changesSince(@Nullable StoredTrigger before) {
            return Stream.of(
                    Change.of("matrix", before == null ? null : RaciMatrixId.of(before.matrix),
                            RaciMatrixId.of(matrix)),
                    Change.of("trigger", before == null ? null : before.trigger, trigger),
                    Change.of("source", before == null ? null : before.source, source),
                    Change.of("date", before == null ? null : before.raisedOn, raisedOn),
                    Change.of("reviewed", before == null ? null : before.reviewedOn, reviewedOn))
                    .filter(it -> !Objects.equals(it.before(), it.after()))
                    .toList();
        }

        MapSqlParameterSource parameters() {
            return new MapSqlParameterSource("id", id).addValue("key", key)
                    .addValue("matrix", matrix)
                    .addValue("trigger", trigger)
                    .addValue("source", source)
                    .addValue("raisedOn", raisedOn)
                    .addValue("reviewedOn", reviewedOn);
        }
    }
}
