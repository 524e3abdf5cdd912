package io.answerable.policy.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.answerable.access.ActingAs;
import io.answerable.kernel.ActorRef;
import io.answerable.kernel.Provenance;
import io.answerable.policy.AcknowledgementOverdue;
import io.answerable.policy.PolicyApi;
import io.answerable.policy.PolicyExceptionExpired;
import io.answerable.policy.PolicyFigures;
import io.answerable.policy.PolicyReviewDue;
import io.answerable.policy.exceptions.PolicyExceptions;
import io.answerable.signals.CalendarDay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which days of policies are announced, and when. */
class AnnouncingDueDaysTests extends PolicyApi {

    private @Autowired ActingAs actingAs;
    private @Autowired PolicyFigures figures;
    private @Autowired PolicyExceptions exceptions;
    private @Autowired Notices notices;

    @BeforeEach
    void aPolicyInForceWithAnException() {
        draft("pol-1", "");
        approved("pol-1");
        publish("pol-1", "acknowledgeBy: \"%s\"".formatted(today.plusDays(3)));
        done("p-007", "grantPolicyException", """
                policy: {key: "pol-1"}, unit: {key: "ou-fin"}, ground: "Old system", lastDay: "%s\""""
                .formatted(today.plusDays(5)), "exception { key }");
        await().until(() -> !acts("pol-1").stream().filter("ACKNOWLEDGEMENTS_REQUESTED"::equals).toList().isEmpty());
    }

    @Test
    @DisplayName("R-POL-08 A review is announced on its last good day, and once")
    void reviewsAreAnnouncedOnTheirDay() {
        assertThat(announced(PolicyReviewDue.class, today.plusYears(1).minusDays(1))).isEmpty();
        assertThat(announced(PolicyReviewDue.class, today.plusYears(1))).hasSize(1);
        assertThat(announced(PolicyReviewDue.class, today.plusYears(1))).as("the same day again").isEmpty();
        assertThat(announced(PolicyReviewDue.class, today.plusYears(1).plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("R-POL-07 R-POL-08 R-POL-13 A day that was missed is made up for by the next one")
    void missedDaysAreMadeUpFor() {
        var later = today.plusYears(1).plusDays(9);

        assertThat(announced(Object.class, later)).hasExactlyElementsOfTypes(PolicyReviewDue.class,
                AcknowledgementOverdue.class, PolicyExceptionExpired.class);
        assertThat(announced(PolicyReviewDue.class, later)).isEmpty();
        assertThat(announced(Object.class, later.plusDays(1))).isEmpty();
    }

    @Test
    @DisplayName("R-POL-07 Answers are announced overdue on the day after their last good day, with their number")
    void overdueAnswersAreAnnouncedTheDayAfter() {
        assertThat(announced(AcknowledgementOverdue.class, today.plusDays(3))).isEmpty();
        assertThat(announced(AcknowledgementOverdue.class, today.plusDays(4))).singleElement().satisfies(it -> {
            assertThat(it.people()).isEqualTo(8);
            assertThat(it.due()).isEqualTo(today.plusDays(3));
        });
    }

    @Test
    @DisplayName("R-POL-07 Whoever came later is announced overdue after their own last good day")
    void newcomersAreAnnouncedAfterTheirOwnDay() {
        inTransaction(() -> jdbc.sql("""
                update policy.acknowledgement set due = :due
                where person_id = :person""")
                .param("due", today.plusDays(6))
                .param("person", person("p-053").value())
                .update());
        assertThat(announced(AcknowledgementOverdue.class, today.plusDays(4))).singleElement()
                .extracting(AcknowledgementOverdue::people)
                .isEqualTo(7);

        assertThat(announced(AcknowledgementOverdue.class, today.plusDays(7))).singleElement().satisfies(it -> {
            assertThat(it.people()).isEqualTo(1);
            assertThat(it.due()).isEqualTo(today.plusDays(6));
        });
    }

    @Test
    @DisplayName("R-POL-13 The end of an exception is announced on the day after its last day")
    void theEndOfAnExceptionIsAnnounced() {
        assertThat(announced(PolicyExceptionExpired.class, today.plusDays(5))).isEmpty();
        assertThat(announced(PolicyExceptionExpired.class, today.plusDays(6))).hasSize(1);
        assertThat(announced(PolicyExceptionExpired.class, today.plusDays(7))).isEmpty();
    }

    @Test
    @DisplayName("What was late before a dossier brought it is announced to nobody")
    void whatWasLateBeforeItWasBroughtIsNotAnnounced() {
        inTransaction(() -> jdbc.sql("update policy.policy set brought_on = :day")
                .param("day", today.plusYears(1).plusDays(1))
                .update());
        inTransaction(() -> jdbc.sql("update policy.exception set brought_on = :day")
                .param("day", today.plusYears(1).plusDays(1))
                .update());

        assertThat(announced(Object.class, today.plusYears(1).plusDays(9))).isEmpty();
    }

    private <E> List<E> announced(Class<E> kind, LocalDate day) {
        var events = new ArrayList<>();
        inTransaction(() -> {
            new AnnouncingDueDays(actingAs, policies, figures, exceptions, notices, events::add)
                    .on(new CalendarDay(ours, day, new Provenance(ours, ActorRef.SYSTEM,
                            Instant.parse("2026-01-01T00:00:00Z"), null, "calendar")));
            return events;
        });
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
