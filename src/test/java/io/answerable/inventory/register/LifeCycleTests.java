package io.answerable.inventory.register;

import static io.answerable.inventory.LifecycleState.IN_USE;
import static io.answerable.inventory.LifecycleState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.facts.Timeline;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.register.SystemEntry.Dates;
import io.answerable.kernel.NewId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dates of a dossier say of the states of a system that has been suspended twice. */
class LifeCycleTests {

    private static final LocalDate FIRST = LocalDate.parse("2026-01-10");
    private static final LocalDate RESUMED = LocalDate.parse("2026-03-01");
    private static final LocalDate SECOND = LocalDate.parse("2026-06-01");
    private static final LocalDate TOLD = LocalDate.parse("2026-07-01");

    private final Timeline<LifecycleState> states = Timeline.empty(NewId.next());

    @BeforeEach
    void suspendedTwice() {
        LifeCycle.begin(states, SUSPENDED, suspendedOn(FIRST), LocalDate.MIN);
        states.change(RESUMED, IN_USE);
        states.change(SECOND, SUSPENDED);
    }

    @Test
    void anotherDayOfTheSecondSuspensionLeavesTheFirstAlone() {
        LifeCycle.follow(states, suspendedOn(FIRST), SUSPENDED, suspendedOn(SECOND.plusDays(4)), TOLD);

        assertThat(states.factOn(FIRST)).contains(SUSPENDED);
        assertThat(states.factOn(RESUMED)).contains(IN_USE);
        assertThat(states.factOn(TOLD)).contains(SUSPENDED);
    }

    @Test
    void theSecondSuspensionBeginsOnAnotherDay() {
        LifeCycle.follow(states, suspendedOn(SECOND), SUSPENDED, suspendedOn(SECOND.plusDays(4)), TOLD);

        assertThat(states.factOn(FIRST)).contains(SUSPENDED);
        assertThat(states.factOn(SECOND)).contains(IN_USE);
        assertThat(states.factOn(SECOND.plusDays(4))).contains(SUSPENDED);
    }

    private static Dates suspendedOn(@Nullable LocalDate day) {
        return new Dates(null, null, day, null, null);
    }
}
