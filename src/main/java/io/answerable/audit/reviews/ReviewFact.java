package io.answerable.audit.reviews;

import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.matters.Ahead;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is true of a management review during some days; its inputs in the order in which somebody told of them. */
record ReviewFact(Meeting meeting, List<Input> inputs) {

    ReviewFact {
        inputs = List.copyOf(inputs);
    }

    /** When it takes place, who chairs it, and how far it has come. */
    record Meeting(@Nullable LocalDate planned, @Nullable PersonId chair, ManagementReviewState state,
            @Nullable LocalDate heldOn, @Nullable LocalDate closedOn) {

        Meeting in(ManagementReviewState other) {
            return new Meeting(planned, chair, other, heldOn, closedOn);
        }

        Meeting held(LocalDate day) {
            return new Meeting(planned, chair, ManagementReviewState.HELD, day, closedOn);
        }

        Meeting closed(LocalDate day) {
            return new Meeting(planned, chair, ManagementReviewState.CLOSED, heldOn, day);
        }
    }

    /** One kind of input: there, with what it says, or not, with the reason if one was given. */
    record Input(ReviewInputKind kind, boolean present, @Nullable String text) {

        boolean isAccountedFor() {
            return present || text != null;
        }
    }

    ManagementReviewState state() {
        return meeting.state();
    }

    /** What of it had come about by that day: a dossier tells everything at once, the inputs as they were when it was held. */
    ReviewFact asOf(LocalDate day) {
        if (isAhead(day)) {
            return new ReviewFact(new Meeting(meeting.planned(), meeting.chair(), ManagementReviewState.SCHEDULED,
                    null, null), List.of());
        }
        return Ahead.of(day, meeting.closedOn())
                ? with(new Meeting(meeting.planned(), meeting.chair(), ManagementReviewState.HELD, meeting.heldOn(),
                        null))
                : this;
    }

    /** Whether it was held after that day, so that it had decided nothing yet. */
    boolean isAhead(LocalDate day) {
        return Ahead.of(day, meeting.heldOn());
    }

    ReviewFact with(Meeting changed) {
        return new ReviewFact(changed, inputs);
    }

    ReviewFact telling(Input input) {
        return new ReviewFact(meeting,
                Stream.concat(inputs.stream().filter(it -> it.kind() != input.kind()), Stream.of(input)).toList());
    }

    Optional<Input> input(ReviewInputKind kind) {
        return inputs.stream().filter(it -> it.kind() == kind).findFirst();
    }

    /** The kinds that are neither there nor absent for a reason. */
    List<ReviewInputKind> unaccounted() {
        return Arrays.stream(ReviewInputKind.values())
                .filter(it -> input(it).filter(Input::isAccountedFor).isEmpty())
                .toList();
    }
}
