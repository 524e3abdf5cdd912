package io.answerable.audit.audits;

import io.answerable.audit.AuditKind;
import io.answerable.audit.AuditProgrammeId;
import io.answerable.audit.AuditState;
import io.answerable.audit.matters.Ahead;
import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is true of an audit during some days. */
record AuditFact(Plan plan, List<PersonId> team, List<AiSystemId> systems, List<UnitId> units, List<String> criteria,
        Progress progress) {

    AuditFact {
        team = List.copyOf(team);
        systems = List.copyOf(systems);
        units = List.copyOf(units);
        criteria = List.copyOf(criteria);
    }

    /** What is to be done, by whom; at most one of role and party performs it. */
    record Plan(String title, AuditKind kind, @Nullable String performedByRole,
            @Nullable ExternalPartyId performedByParty, @Nullable HolderRef lead,
            @Nullable AuditProgrammeId programme, @Nullable LocalDate planned) {

        Plan ledBy(@Nullable HolderRef other) {
            return new Plan(title, kind, performedByRole, performedByParty, other, programme, planned);
        }
    }

    /** How far it has come. */
    record Progress(AuditState state, @Nullable LocalDate startedOn, @Nullable LocalDate reportedOn,
            @Nullable LocalDate closedOn, @Nullable String report, @Nullable String cancelReason) {

        static final Progress PLANNED = new Progress(AuditState.PLANNED, null, null, null, null, null);

        /** What of it had come about by that day; of an audit that had not begun nothing had. */
        Progress asOf(LocalDate day) {
            if (Ahead.of(day, reportedOn) || Ahead.of(day, closedOn) && reportedOn == null) {
                return new Progress(AuditState.IN_PROGRESS, startedOn, null, null, null, cancelReason);
            }
            return Ahead.of(day, closedOn)
                    ? new Progress(AuditState.REPORTED, startedOn, reportedOn, null, report, cancelReason)
                    : this;
        }

        Progress started(LocalDate day) {
            return new Progress(AuditState.IN_PROGRESS, day, reportedOn, closedOn, report, cancelReason);
        }

        Progress reported(LocalDate day, String text) {
            return new Progress(AuditState.REPORTED, startedOn, day, closedOn, text, cancelReason);
        }

        Progress closed(LocalDate day) {
            return new Progress(AuditState.CLOSED, startedOn, reportedOn, day, report, cancelReason);
        }

        Progress cancelled(String reason) {
            return new Progress(AuditState.CANCELLED, startedOn, reportedOn, closedOn, report, reason);
        }
    }

    AuditState state() {
        return progress.state();
    }

    /**
     * What of it had come about by that day: a dossier tells everything at once.
     *
     * @param known since when its state is known; before, an audit whose beginning nobody has told began as planned
     */
    AuditFact asOf(LocalDate day, LocalDate known) {
        return !state().isPerformed() ? this : with(hadBegun(day, known) ? progress.asOf(day) : Progress.PLANNED);
    }

    private boolean hadBegun(LocalDate day, LocalDate known) {
        return progress.startedOn() == null
                ? !day.isBefore(known) || !Ahead.of(day, plan.planned())
                : !Ahead.of(day, progress.startedOn());
    }

    AuditFact with(Progress changed) {
        return new AuditFact(plan, team, systems, units, criteria, changed);
    }

    AuditFact composed(@Nullable HolderRef lead, List<PersonId> members) {
        return new AuditFact(plan.ledBy(lead), members, systems, units, criteria, progress);
    }

    /** External parties that perform or lead it. */
    Set<ExternalPartyId> parties() {
        var parties = new LinkedHashSet<ExternalPartyId>();
        Stream.ofNullable(plan.performedByParty()).forEach(parties::add);
        Stream.ofNullable(plan.lead())
                .filter(it -> it.kind() == HolderRef.Kind.PARTY)
                .map(it -> ExternalPartyId.of(it.id()))
                .forEach(parties::add);
        return parties;
    }

    /** Lead and team. */
    Set<HolderRef> auditors() {
        var auditors = new LinkedHashSet<HolderRef>();
        Stream.ofNullable(plan.lead()).forEach(auditors::add);
        team.stream().map(HolderRef::person).forEach(auditors::add);
        return auditors;
    }
}
