package io.answerable.signals;

import static io.answerable.signals.SampleSignals.TODAY;
import static io.answerable.signals.SampleSignals.signal;
import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.graphql.OrderDirection;
import io.answerable.graphql.Paging;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** In which order signals come, and page by page. */
class SignalPageTests {

    private final List<SignalView> signals = List.of(signal("RACI-009", Severity.WARNING, TODAY, "m-1"),
            signal("RACI-004", Severity.CRITICAL, TODAY, "m-2/role.a"),
            signal("OWN-004", Severity.ERROR, TODAY.minusDays(3), "ai-2"),
            signal("OWN-004", Severity.ERROR, TODAY.minusDays(3), "ai-1"),
            signal("RACI-004", Severity.CRITICAL, TODAY.minusDays(9), "m-3/role.b"));

    @Test
    void comeMostSevereFirstThenTheOldest() {
        assertThat(references(List.of())).containsExactly("m-3/role.b", "m-2/role.a", "ai-1", "ai-2", "m-1");
        assertThat(signals.stream().sorted(SignalOrder.USUAL).map(it -> it.subject().reference()).toList())
                .isEqualTo(references(List.of()));
    }

    @Test
    void canBeSortedOtherwise() {
        assertThat(references(List.of(new SignalOrder(SignalOrder.Field.SINCE, OrderDirection.DESC))))
                .containsExactly("m-2/role.a", "m-1", "ai-1", "ai-2", "m-3/role.b");
        assertThat(references(List.of(new SignalOrder(SignalOrder.Field.CODE, OrderDirection.DESC),
                new SignalOrder(SignalOrder.Field.SEVERITY, OrderDirection.ASC))))
                .containsExactly("m-1", "m-3/role.b", "m-2/role.a", "ai-1", "ai-2");
    }

    @Test
    void aPageBeginsWhereTheOneBeforeEnded() {
        var first = new SignalPage(signals, List.of(), Paging.first(3));
        var cursor = Objects.requireNonNull(first.getPageInfo().getEndCursor()).getValue();
        var second = new SignalPage(signals, List.of(), Paging.of(3, cursor, null, null));

        assertThat(first.getNodes()).hasSize(3);
        assertThat(first.getPageInfo().isHasNextPage()).isTrue();
        assertThat(second.getNodes()).extracting(it -> it.subject().reference()).containsExactly("ai-2", "m-1");
        assertThat(second.getPageInfo().isHasNextPage()).isFalse();
        assertThat(second.getTotalCount()).isEqualTo(5);
    }

    @Test
    void countsByCodeOverAllPages() {
        assertThat(new SignalPage(signals, List.of(), Paging.first(1)).getCountsByCode()).containsExactly(
                new SignalPage.CodeCount("OWN-004", 2), new SignalPage.CodeCount("RACI-004", 2),
                new SignalPage.CodeCount("RACI-009", 1));
    }

    private List<String> references(List<SignalOrder> orders) {
        return new SignalPage(signals, orders, Paging.first(10)).getNodes()
                .stream()
                .map(it -> it.subject().reference())
                .toList();
    }
}
