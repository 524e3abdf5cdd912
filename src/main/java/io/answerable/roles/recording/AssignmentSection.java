package io.answerable.roles.recording;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.NewId;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import io.answerable.reference.RoleCatalogue;
import io.answerable.roles.ResponsibilityFacts.Assignment;
import io.answerable.roles.ResponsibilityFacts;
import io.answerable.roles.Scope;
import io.answerable.roles.dossier.DossierRows;
import io.answerable.roles.dossier.SaidRow;
import io.answerable.roles.dossier.SaidRows;
import io.answerable.roles.dossier.SectionTally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Records the section {@code role_assignments}: compares all rows with what is known and writes only the difference, from
 * the day of the dossier on. A dossier starts and ends no process; whoever has left keeps the role they were never
 * relieved of, so that the flaw can be seen. A row that only says again what the dossier before said undoes nothing that
 * was decided since.
 */
@Component
class AssignmentSection {

    static final String NAME = "role_assignments";

    private static final int ABOUT = 0;
    private static final int DAYS = 1;
    private static final int LEAD = 2;

    private final AssignmentTables tables;
    private final DossierRows dossiers;
    private final RoleCatalogue catalogue;
    private final Ledger ledger;
    private final CurrentActor actor;

    AssignmentSection(
            AssignmentTables tables, DossierRows dossiers, RoleCatalogue catalogue,
            Ledger ledger, CurrentActor actor) {
        this.tables = tables;
        this.dossiers = dossiers;
        this.catalogue = catalogue;
        this.ledger = ledger;
        this.actor = actor;
    }

    Recorded record(ResponsibilityFacts facts, KnownKeys keys, Progress progress) {
        var known = tables.current(facts.asOf());
        var imported = known.values().stream().filter(StoredAssignment::imported).map(StoredAssignment::key).toList();
        var said = dossiers.of(NAME, facts.asOf());
        var tally = new SectionTally(NAME, progress);
        var writes = new AssignmentWrites();
        for (var row : facts.assignments()) {
            if (tally.next(row.key()) && acceptable(row, keys, tally)) {
                var holder = keys.holder(row.holder()).orElseThrow();
                var scope = keys.scope(row.scope()).orElseThrow();
                var now = said.say(row.key(), parts(row));
                var stored = known.get(row.key());
                if (stored == null) {
                    tally.created(added(writes, row, holder, scope, facts.asOf(), imported.isEmpty()));
                } else {
                    tally.changed(changed(writes, stored, row, now, holder, scope, facts.asOf(), tally));
                }
            }
        }
        tables.write(writes);
        dossiers.keep(said);
        if (!tally.facts().isEmpty()) {
            ledger.record(actor.provenance(), tally.facts());
        }
        return tally.recorded(imported);
    }

    private static List<String> parts(Assignment row) {
        return List.of(SaidRows.part(row.role(), row.holder(), row.scope()), SaidRows.part(row.from(), row.to()),
                SaidRows.part(row.lead()));
    }

    private boolean acceptable(Assignment row, KnownKeys keys, SectionTally tally) {
        if (catalogue.role(row.role()).isEmpty()) {
            tally.notFound("role", "role", row.role());
        }
        if (keys.holder(row.holder()).isEmpty()) {
            tally.notFound("holder", "person or external party", row.holder());
        }
        if (keys.scope(row.scope()).isEmpty()) {
            tally.notFound("scope", "unit or system", row.scope());
        }
        if (row.from() != null && row.to() != null && row.to().isBefore(row.from())) {
            tally.invalid("to", "The last day lies before the first.", "Correct one of the days.");
        }
        return !tally.refused();
    }

    private static Fact added(AssignmentWrites writes, Assignment row, HolderRef holder, Scope scope, LocalDate asOf,
            boolean firstDossier) {
        var until = row.to() == null ? LocalDate.MAX : row.to().plusDays(1);
        var sinceEver = firstDossier || !until.isAfter(asOf);
        var from = Objects.requireNonNullElse(row.from(), sinceEver ? LocalDate.MIN : asOf);
        var id = insert(writes, row, holder, scope, from, until, asOf);
        return Fact.of("RoleAssignment", id, row.key(), "ASSIGNED", Change.of("role", null, row.role()),
                Change.of("holder", null, row.holder()), Change.of("scope", null, row.scope()),
                Change.of("from", null, row.from()), Change.of("to", null, row.to()),
                Change.of("lead", null, row.lead()), Change.of("lastConfirmed", null, row.lastConfirmed()));
    }

    private static UUID insert(AssignmentWrites writes, Assignment row, HolderRef holder, Scope scope, LocalDate from,
            LocalDate until, LocalDate asOf) {
        var id = NewId.next();
        writes.insert(new StoredAssignment(id, row.key(), row.role(), holder, scope, "ACTIVE", from, until, true,
                row.lead(), List.of()), asOf);
        if (row.lead()) {
            writes.lead(id, LocalDate.MIN);
        }
        if (row.lastConfirmed() != null) {
            writes.confirm(id, row.lastConfirmed());
        }
        return id;
    }

    /** What the row changes about what is known; null: nothing. */
    private static @Nullable Fact changed(AssignmentWrites writes, StoredAssignment stored, Assignment row,
            SaidRow now, HolderRef holder, Scope scope, LocalDate asOf, SectionTally tally) {
        if (stored.isAbout(row.role(), holder, scope)) {
            return adjusted(writes, stored, row, now, asOf, tally);
        }
        if (now.repeats(ABOUT)) {
            return null;
        }
        if (now.overtaken()) {
            tally.superseded(row.key());
            return null;
        }
        return replaced(writes, stored, row, holder, scope, asOf);
    }

    private static Fact replaced(AssignmentWrites writes, StoredAssignment stored, Assignment row, HolderRef holder,
            Scope scope, LocalDate asOf) {
        var stated = row.from();
        var from = stated == null || stated.equals(stored.from()) ? asOf : stated;
        var until = row.to() == null ? LocalDate.MAX : latest(row.to().plusDays(1), from);
        var successor = insert(writes, row, holder, scope, from, until, asOf);
        writes.replace(stored, latest(stored.from(), earliest(stored.until(), from)), successor);
        return new Fact("RoleAssignment", successor, row.key(), "REASSIGNED", from, List.of(
                Change.of("role", stored.role(), row.role()),
                Change.of("holder", stored.holder(), holder),
                Change.of("scope", stored.scope().referent(), scope.referent())));
    }

    private static @Nullable Fact adjusted(
            AssignmentWrites writes, StoredAssignment stored, Assignment row, SaidRow now, LocalDate asOf,
            SectionTally tally) {
        var from = Objects.requireNonNullElse(row.from(), stored.from());
        var until = latest(from, untilOf(stored, row, asOf));
        boolean otherDays = !now.repeats(DAYS) && !stored.lasts(from, until);
        boolean otherLead = !now.repeats(LEAD) && row.lead() != stored.lead();
        boolean daysStand = otherDays && daysStand(stored, now, asOf);
        if (daysStand || otherLead && now.overtaken()) {
            tally.superseded(row.key());
        }
        var changes = new ArrayList<Change>();
        if (otherDays && !daysStand) {
            writes.move(stored, from, until);
            changes.add(Change.of("from", stored.firstDay(), row.from()));
            changes.add(Change.of("to", stored.lastDay(), row.to()));
        }
        if (otherLead && !now.overtaken()) {
            writes.lead(stored, row.lead(), asOf);
            changes.add(Change.of("lead", !row.lead(), row.lead()));
        }
        if (!now.overtaken() && row.lastConfirmed() != null && !stored.confirmedOn().contains(row.lastConfirmed())) {
            writes.confirm(stored.id(), row.lastConfirmed());
            changes.add(Change.of("lastConfirmed", stored.lastConfirmed(), row.lastConfirmed()));
        }
        return changes.isEmpty()
                ? null
                : new Fact("RoleAssignment", stored.id(), row.key(), "CHANGED", asOf, changes);
    }

    private static boolean daysStand(StoredAssignment stored, SaidRow now, LocalDate asOf) {
        boolean endsLater = stored.until().isAfter(asOf) && stored.lastDay() != null;
        return now.mustStand(DAYS, stored.imported(), endsLater, SaidRows.part(stored.firstDay(), stored.lastDay()),
                SaidRows.part(null, stored.lastDay()));
    }

    /** A dossier without an end says that none had come by its day; an end that lies after that day stands. */
    private static LocalDate untilOf(StoredAssignment stored, Assignment row, LocalDate asOf) {
        if (row.to() != null) {
            return row.to().plusDays(1);
        }
        return stored.until().isAfter(asOf) ? stored.until() : LocalDate.MAX;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earliest(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
