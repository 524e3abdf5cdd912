package io.answerable.training.assignments;

import io.answerable.inventory.AiSystemId;
import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.training.TrainingOccasion;
import io.answerable.training.TrainingStatus;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How far somebody has come with a course during some days. */
record TrainingFact(PersonId person, String course, @Nullable AiSystemId system, @Nullable LocalDate due,
        @Nullable LocalDate completed, TrainingStatus status, Origin origin, Proof proof, Release release) {

    /** What led to it; nothing where a dossier tells of it. */
    record Origin(@Nullable TrainingOccasion occasion, @Nullable String because) {

        static final Origin DOSSIER = new Origin(null, null);
    }

    /** What shows that it was completed, what has changed since, and who from outside gave the course. */
    record Proof(@Nullable String evidence, @Nullable String effect, @Nullable ExternalPartyId trainer) {

        static final Proof NONE = new Proof(null, null, null);
    }

    /** Why it need not be taken any more, and who said so. */
    record Release(@Nullable String releasedBecause, @Nullable PersonId releasedBy) {

        static final Release NONE = new Release(null, null);
    }

    /** What a dossier says. */
    static TrainingFact told(PersonId person, String course, @Nullable AiSystemId system, @Nullable LocalDate due,
            @Nullable LocalDate completed, TrainingStatus status) {
        return new TrainingFact(person, course, system, due, completed, status, Origin.DOSSIER, Proof.NONE,
                Release.NONE);
    }

    static TrainingFact assigned(PersonId person, String course, @Nullable AiSystemId system, LocalDate due,
            Origin origin) {
        return new TrainingFact(person, course, system, due, null, TrainingStatus.ASSIGNED, origin, Proof.NONE,
                Release.NONE);
    }

    /** The same with what no dossier tells. */
    TrainingFact keeping(TrainingFact before) {
        return new TrainingFact(person, course, system, due, completed, status, before.origin, before.proof,
                before.release);
    }

    TrainingFact started() {
        return in(TrainingStatus.IN_PROGRESS);
    }

    TrainingFact completed(LocalDate on, Proof shown) {
        return new TrainingFact(person, course, system, due, on, TrainingStatus.COMPLETED, origin, shown, release);
    }

    TrainingFact released(TrainingStatus as, Release why) {
        return new TrainingFact(person, course, system, due, completed, as, origin, proof, why);
    }

    /** What of it was so by that day: a course that was completed later was still to be done. */
    TrainingFact by(LocalDate day) {
        return completed == null || !completed.isAfter(day)
                ? this
                : new TrainingFact(person, course, system, due, null,
                        status == TrainingStatus.COMPLETED ? TrainingStatus.ASSIGNED : status, origin, Proof.NONE,
                        release);
    }

    private TrainingFact in(TrainingStatus next) {
        return new TrainingFact(person, course, system, due, completed, next, origin, proof, release);
    }

    /** The days on which it counts: from the completion on, through the same day so many months later (rule reading 18). */
    Days valid(int months) {
        return counts(it -> it.plusMonths(months));
    }

    /** @param last the last day on which it counts, given the day of its completion */
    Days counts(UnaryOperator<LocalDate> last) {
        return status == TrainingStatus.COMPLETED && completed != null
                ? Days.between(completed, last.apply(completed).plusDays(1))
                : Days.never();
    }

    /** The days on which its last good day has passed. */
    Days late() {
        return status.isOpen() && due != null ? Days.from(due.plusDays(1)) : Days.never();
    }
}
