package io.answerable.roles.raci.matrices;

import io.answerable.kernel.NewId;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.reference.RaciTemplates;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.Scope;
import io.answerable.roles.dossier.SaidRow;
import io.answerable.roles.dossier.SaidRows;
import io.answerable.roles.dossier.SectionTally;
import io.answerable.roles.raci.MatrixOrigin;
import io.answerable.roles.raci.MatrixStatus;
import io.answerable.roles.raci.RaciCell;
import io.answerable.roles.raci.RaciRow;
import io.answerable.roles.raci.matrices.MatrixTables.NewDates;
import io.answerable.roles.raci.matrices.MatrixTables.NewEdition;
import io.answerable.roles.raci.matrices.MatrixTables.NewMatrix;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares the matrices of a dossier with those that are known. A new matrix is one edition, in force since ever at the
 * first import and later from the day of the dossier on; a changed one gets a new edition from that day on (rule reading
 * 25). What was decided after that day stands, and so does a matrix that was made here before a dossier named it; the
 * report names such rows.
 */
final class MatrixSection {

    private static final int CONTENT = 0;
    private static final int DATES = 1;

    /** A dossier says what a matrix is, not which drafts were given up. */
    private static final MatrixStatus[] STATUSES = EnumSet.complementOf(EnumSet.of(MatrixStatus.DISCARDED))
            .toArray(MatrixStatus[]::new);

    final List<NewMatrix> matrices = new ArrayList<>();
    final List<NewEdition> editions = new ArrayList<>();
    final List<UUID> superseded = new ArrayList<>();
    final List<UUID> supersededWithDrafts = new ArrayList<>();
    final List<UUID> datesEnded = new ArrayList<>();
    final List<NewDates> dates = new ArrayList<>();
    /** The UUID of every matrix by its key, known or new. */
    final Map<String, UUID> ids = new LinkedHashMap<>();

    private final Map<String, StoredMatrix> known;
    private final Function<String, Optional<Scope>> scopes;
    private final RaciTemplates templates;
    private final RoleCatalogue roles;
    private final LocalDate asOf;
    private final SaidRows said;
    private final SectionTally section;

    MatrixSection(Map<String, StoredMatrix> known, Function<String, Optional<Scope>> scopes, RaciTemplates templates,
            RoleCatalogue roles, LocalDate asOf, SaidRows said, SectionTally section) {
        this.known = known;
        this.scopes = scopes;
        this.templates = templates;
        this.roles = roles;
        this.asOf = asOf;
        this.said = said;
        this.section = section;
        known.forEach((key, it) -> ids.put(key, it.id()));
    }

    void compare(ResponsibilityFacts.Matrix row) {
        section.next(row.key());
        var scope = scopes.apply(row.scope());
        if (scope.isEmpty()) {
            section.notFound("scope", "unit or system", row.scope());
        }
        validate(row);
        if (section.refused() || scope.isEmpty()) {
            return;
        }
        var before = known.get(row.key());
        if (before == null) {
            create(row, scope.get());
            say(row);
        } else if (before.scope().equals(scope.get())) {
            change(before, row, say(row));
        } else {
            section.invalid("scope", "The matrix " + row.key() + " belongs to another scope.",
                    "Give the matrix of the other scope a key of its own.");
        }
    }

    private SaidRow say(ResponsibilityFacts.Matrix row) {
        var rows = row.rows()
                .stream()
                .map(it -> List.of(it.activity(), it.title(), new TreeMap<>(it.cells())))
                .toList();
        return said.say(row.key(), List.of(
                SaidRows.part(row.title(), row.scope(), row.template(), row.origin(), row.status(), rows),
                SaidRows.part(row.lastReview(), row.nextReview())));
    }

    private void create(ResponsibilityFacts.Matrix row, Scope scope) {
        var id = NewId.next();
        var content = content(row);
        var since = said.isFirstDossier() ? LocalDate.MIN : asOf;
        ids.put(row.key(), id);
        matrices.add(new NewMatrix(id, row.key(), scope, asOf));
        editions.add(new NewEdition(NewId.next(), id, 1, inForce(content) ? since : null, asOf,
                content));
        dates.add(new NewDates(id, since, row.lastReview(), row.nextReview()));
        var changes = new ArrayList<>(content.changesSince(null));
        changes.add(Change.of("scope", null, row.scope()));
        changes.addAll(dateChanges(null, row));
        section.created(new Fact("RaciMatrix", id, row.key(), "RECORDED", null, changes));
    }

    private void change(StoredMatrix before, ResponsibilityFacts.Matrix row, SaidRow now) {
        var content = content(row);
        var ofContent = now.repeats(CONTENT) ? List.<Change>of() : content.changesSince(before.content());
        var ofDates = now.repeats(DATES) ? List.<Change>of() : dateChanges(before, row);
        var changes = new ArrayList<Change>();
        if (!ofContent.isEmpty() && isNews(now, decidedOn(before, content))) {
            supersede(before, content);
            changes.addAll(ofContent);
        }
        if (!ofDates.isEmpty() && isNews(now, before.datesFrom())) {
            changeDates(before, row);
            changes.addAll(ofDates);
        }
        section.changed(changes.isEmpty()
                ? null
                : new Fact("RaciMatrix", before.id(), row.key(), "CHANGED", asOf, changes));
        if (changes.size() < ofContent.size() + ofDates.size()) {
            section.superseded(row.key());
        }
    }

    /**
     * Not against what a later day has brought, and not against a matrix that was made here: no dossier had named it, so
     * none has changed its mind about it.
     */
    private boolean isNews(SaidRow now, LocalDate decided) {
        return !now.isFirst() && !now.overtaken() && !decided.isAfter(asOf);
    }

    /** When the last of that was decided which the content would replace. */
    private static LocalDate decidedOn(StoredMatrix before, MatrixContent content) {
        var drafted = before.draftedOn();
        return drafted != null && replacesDraft(before, content) && drafted.isAfter(before.decidedOn())
                ? drafted
                : before.decidedOn();
    }

    private void changeDates(StoredMatrix before, ResponsibilityFacts.Matrix row) {
        datesEnded.add(before.id());
        dates.add(new NewDates(before.id(), asOf, lastReview(before, row), row.nextReview()));
    }

    /** A review once done stays done unless the dossier names another day. */
    private static @Nullable LocalDate lastReview(@Nullable StoredMatrix before, ResponsibilityFacts.Matrix row) {
        return row.lastReview() != null || before == null ? row.lastReview() : before.lastReview();
    }

    private void supersede(StoredMatrix before, MatrixContent content) {
        (replacesDraft(before, content) ? supersededWithDrafts : superseded).add(before.id());
        editions.add(
                new NewEdition(NewId.next(), before.id(), before.numbers() + 1, inForce(content) ? asOf : null, asOf,
                        content));
    }

    private static boolean replacesDraft(StoredMatrix before, MatrixContent content) {
        return !inForce(content) || !inForce(before.content());
    }

    private MatrixContent content(ResponsibilityFacts.Matrix row) {
        var accepted = templates.spellings();
        var origin = row.origin();
        return new MatrixContent(row.title(), row.template(),
                origin == null
                        ? row.template() == null ? MatrixOrigin.IMPORTED : MatrixOrigin.TEMPLATE
                        : MatrixOrigin.valueOf(origin),
                MatrixStatus.valueOf(row.status()),
                row.rows().stream().map(it -> row(it, accepted)).toList());
    }

    private static RaciRow row(ResponsibilityFacts.Row row, List<String> accepted) {
        var cells = new LinkedHashMap<String, RaciCell>();
        row.cells().forEach((role, spelling) -> cells.put(role, RaciCell.written(spelling, accepted)));
        return new RaciRow(row.activity(), row.title(), cells);
    }

    private static boolean inForce(MatrixContent content) {
        return content.status() == MatrixStatus.ACTIVE || content.status() == MatrixStatus.SUPERSEDED;
    }

    private static List<Change> dateChanges(@Nullable StoredMatrix before,
            ResponsibilityFacts.Matrix row) {
        return Stream.of(
                Change.of("lastReview", before == null ? null : before.lastReview(), lastReview(before, row)),
                Change.of("nextReview", before == null ? null : before.nextReview(), row.nextReview()))
                .filter(it -> !Objects.equals(it.before(), it.after()))
                .toList();
    }

    private void validate(ResponsibilityFacts.Matrix row) {
        var template = row.template();
        if (template != null && templates.template(template).isEmpty()) {
            section.notFound("template", "template", template);
        }
        oneOf("status", row.status(), STATUSES);
        var origin = row.origin();
        if (origin != null) {
            oneOf("origin", origin, MatrixOrigin.values());
        }
        var activities = new HashSet<String>();
        for (int i = 0; i < row.rows().size(); i++) {
            validate(row.rows().get(i), "activities[" + i + "]", activities);
        }
    }

    private void validate(ResponsibilityFacts.Row row, String path, HashSet<String> activities) {
        if (!activities.add(row.activity())) {
            section.invalid(path + ".id", "The activity " + row.activity() + " occurs twice.",
                    "Keep one row for each activity.");
        }
        row.cells()
                .keySet()
                .stream()
                .filter(it -> roles.role(it).isEmpty())
                .forEach(it -> section.notFound(path + ".cells." + it, "role", it));
    }

    private void oneOf(String path, String value, Enum<?>[] allowed) {
        if (Arrays.stream(allowed).noneMatch(it -> it.name().equals(value))) {
            section.invalid(path, value + " is not one of " + Arrays.toString(allowed) + ".",
                    "Use one of " + Arrays.toString(allowed) + ".");
        }
    }
}
