package io.answerable.organisation.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A circle is found, and whoever merely reports into it is not part of it (O-1). */
class CirclesTests {

    private static final UUID A = new UUID(0, 1);
    private static final UUID B = new UUID(0, 2);
    private static final UUID C = new UUID(0, 3);
    private static final UUID D = new UUID(0, 4);

    @Test
    void aTreeHasNone() {
        assertThat(Circles.in(Map.of(A, B, C, B, B, D))).isEmpty();
    }

    @Test
    void onlyTheCircleIsFound() {
        assertThat(Circles.in(Map.of(A, B, B, C, C, B, D, A))).containsExactlyInAnyOrder(B, C);
    }

    @Test
    void whoeverReportsToThemselvesIsACircle() {
        assertThat(Circles.in(Map.of(A, A))).containsExactly(A);
    }
}
