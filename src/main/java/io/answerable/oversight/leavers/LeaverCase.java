package io.answerable.oversight.leavers;

import io.answerable.kernel.PersonId;
import io.answerable.oversight.LeaverCaseId;
import io.answerable.signals.spi.Commitment;
import io.answerable.signals.spi.CommitmentKind;
import io.answerable.signals.spi.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody leaves, who sees to what they leave behind, and what that was when the case was opened.
 *
 * @param manager who sees to it
 * @param closedOn the day on which it was found that nothing is left to hand over
 */
record LeaverCase(LeaverCaseId id, PersonId person, LocalDate lastDay, LocalDate openedOn,
        @Nullable PersonId manager, @Nullable LocalDate closedOn, List<Left> left) {

    LeaverCase {
        left = List.copyOf(left);
    }

    LeaverCase with(List<Left> items) {
        return new LeaverCase(id, person, lastDay, openedOn, manager, closedOn, items);
    }

    LeaverCase seenToBy(@Nullable PersonId by) {
        return new LeaverCase(id, person, lastDay, openedOn, by, closedOn, left);
    }

    boolean isClosedBy(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    /**
     * One thing that is left behind. It is known by its reference alone: a title could name people, who may ask to be
     * forgotten.
     *
     * @param subjectKind what kind of thing, for example {@code risk}
     * @param type name of its GraphQL type, where it is a node
     */
    record Left(CommitmentKind kind, String subjectKind, @Nullable String type, @Nullable UUID id, String reference,
            @Nullable UUID unit, @Nullable UUID system) {

        static Left of(Commitment it) {
            var subject = it.subject();
            return new Left(it.kind(), subject.kind(), subject.type(), subject.id(), subject.reference(), it.unit(),
                    it.system());
        }

        Commitment of(PersonId person) {
            return new Commitment(person, kind, new Subject(subjectKind, type, id, reference, reference), reference,
                    null, unit, system);
        }
    }
}
