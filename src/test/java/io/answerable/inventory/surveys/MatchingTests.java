package io.answerable.inventory.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.LifecycleState;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.SupplierId;
import io.answerable.kernel.NewId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** What people call a tool, held against what the register calls it. */
@DisplayName("P5 step 3: matching")
class MatchingTests {

    private static final LocalDate DAY = LocalDate.parse("2026-11-21");
    private static final SupplierId OURS = SupplierId.of(NewId.next());
    private static final SupplierId THEIRS = SupplierId.of(NewId.next());

    private final AiSystemView router = system("E-mail Router", OURS, LifecycleState.RETIRED);
    private final AiSystemView planner = system("Shift Planner", OURS, LifecycleState.IN_USE);
    private final AiSystemView twin = system("shift  planner", THEIRS, LifecycleState.IN_USE);
    private final AiSystemView rejected = system("Mood Reader", OURS, LifecycleState.REJECTED);

    @Test
    void theSameNameIsMeantHoweverItIsWritten() {
        assertThat(Matching.unambiguous(" e-mail  ROUTER ", null, List.of(router, planner))).contains(router);
    }

    @Test
    void twoSystemsOfOneNameLeaveADoubtUntilTheSupplierIsNamed() {
        assertThat(Matching.unambiguous("Shift Planner", null, List.of(planner, twin))).isEmpty();
        assertThat(Matching.unambiguous("Shift Planner", THEIRS, List.of(planner, twin))).contains(twin);
    }

    @Test
    void anotherSupplierIsAnotherTool() {
        assertThat(Matching.unambiguous("E-mail Router", THEIRS, List.of(router))).isEmpty();
    }

    @Test
    void aRejectedSystemIsNeverMeant() {
        assertThat(Matching.unambiguous("Mood Reader", null, List.of(rejected))).isEmpty();
        assertThat(Matching.candidates(use("Mood Reader", null), List.of(rejected))).isEmpty();
    }

    @Test
    void namesThatContainOneAnotherAreCandidatesAfterTheMatches() {
        assertThat(Matching.candidates(use("Shift Planner", THEIRS), List.of(planner, twin, router)))
                .containsExactly(twin, planner);
        assertThat(Matching.candidates(use("the shift planner of the pool", null), List.of(planner)))
                .containsExactly(planner);
        assertThat(Matching.candidates(use("AI", null), List.of(router, planner))).isEmpty();
    }

    private static DeclaredUseView use(String tool, @Nullable SupplierId supplier) {
        return new DeclaredUseView(io.answerable.inventory.DeclaredUseId.of(NewId.next()), "u-1",
                io.answerable.inventory.DeclarationId.of(NewId.next()), UnitId.of(NewId.next()), tool, null, "Office",
                supplier, DeclaredUseStatus.NEW, null, null, DAY, 1, DAY);
    }

    private static AiSystemView system(String name, SupplierId supplier, LifecycleState state) {
        return new AiSystemView(AiSystemId.of(NewId.next()), name, name, null, null, UnitId.of(NewId.next()), supplier,
                List.of(), state, RiskCategory.MINIMAL, List.of(), List.of(), List.of(), List.of(), null, null, null,
                null, null, null, null, null, null, null, null, false, 1, DAY);
    }
}
