package io.answerable.training.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.kernel.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On which days too small a share of people meet a condition. */
class SharesTests {

    private static final int LIMIT = 80;
    private static final LocalDate MAY = LocalDate.parse("2026-05-01");
    private static final LocalDate JUNE = LocalDate.parse("2026-06-01");

    @Test
    @DisplayName("R-TRN-10 exactly 80 percent is enough, one less is not")
    void exactlyTheLimitIsEnough() {
        assertThat(Shares.below(LIMIT, always(5), always(4))).isEqualTo(Days.never());
        assertThat(Shares.below(LIMIT, always(5), always(3))).isEqualTo(Days.always());
        assertThat(Shares.below(LIMIT, always(100), always(79))).isEqualTo(Days.always());
    }

    @Test
    void nobodyIsNotTooFew() {
        assertThat(Shares.below(LIMIT, List.of(), List.of())).isEqualTo(Days.never());
        assertThat(Shares.below(LIMIT, List.of(Days.before(MAY)), List.of())).isEqualTo(Days.before(MAY));
    }

    @Test
    void itHoldsFromTheDayOnWhichOneRecordTooManyEnds() {
        var meeting = new ArrayList<>(always(3));
        meeting.add(Days.before(JUNE));

        assertThat(Shares.below(LIMIT, always(5), meeting)).isEqualTo(Days.from(JUNE));
    }

    @Test
    void itHoldsWhileSomebodyUntrainedIsThere() {
        var counting = new ArrayList<>(always(4));
        counting.add(Days.between(MAY, JUNE));
        counting.add(Days.from(MAY));

        assertThat(Shares.below(LIMIT, counting, always(4))).isEqualTo(Days.between(MAY, JUNE));
    }

    private static List<Days> always(int times) {
        return Collections.nCopies(times, Days.always());
    }
}
