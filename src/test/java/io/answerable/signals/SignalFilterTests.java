package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.graphql.IdFilter;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.StringFilter;
import io.answerable.kernel.NewId;
import io.answerable.signals.spi.Subject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which signals a filter means. */
class SignalFilterTests {

    private static final UUID UNIT = NewId.next();
    private static final UUID SYSTEM = NewId.next();

    private final SignalView signal = new SignalView(NewId.next(), "RACI-004", "NAME", Severity.CRITICAL,
            SampleSignals.TODAY, SampleSignals.TODAY, "", "",
            new Subject("matrix/role", null, null, "m-ai-22/role.product-manager", ""), UNIT, SYSTEM, null);

    @Test
    void comparesCodeFamilySeverityAndSubject() {
        assertThat(filter(eq("RACI-004"), null, null, null).test(signal)).isTrue();
        assertThat(filter(eq("RACI-005"), null, null, null).test(signal)).isFalse();
        assertThat(filter(null, in("SOD", "RACI"), null, null).test(signal)).isTrue();
        assertThat(filter(null, in("SOD"), null, null).test(signal)).isFalse();
        assertThat(filter(null, null, new SeverityFilter(null, List.of(Severity.CRITICAL)), null).test(signal))
                .isTrue();
        assertThat(filter(null, null, new SeverityFilter(Severity.INFO, null), null).test(signal)).isFalse();
        assertThat(filter(null, null, null, new StringFilter(null, null, "AI-22", null)).test(signal)).isTrue();
    }

    @Test
    void comparesUnitAndSystemByGlobalId() {
        assertThat(belonging(id("Unit", UNIT), id("AiSystem", SYSTEM)).test(signal)).isTrue();
        assertThat(belonging(id("Unit", NewId.next()), null).test(signal)).isFalse();
        assertThat(belonging(new IdFilter(null, null, true), null).test(signal)).isFalse();
        assertThat(belonging(new IdFilter(null, List.of(new NodeId("Unit", UNIT).encoded()), false), null).test(signal))
                .isTrue();
    }

    @Test
    void refusesTheIdOfSomethingElse() {
        assertThatThrownBy(() -> belonging(id("AiSystem", SYSTEM), null).check()).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> belonging(null, new IdFilter("ai-22", null, null)).check())
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> combined(null, null, belonging(null, new IdFilter("ai-22", null, null))).check())
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void combinesWithAndOrNot() {
        var raci = filter(null, eq("RACI"), null, null);
        var own = filter(null, eq("OWN"), null, null);

        assertThat(combined(List.of(raci), null, own).test(signal)).isTrue();
        assertThat(combined(List.of(raci, own), null, null).test(signal)).isFalse();
        assertThat(combined(null, List.of(raci, own), null).test(signal)).isTrue();
        assertThat(combined(null, List.of(own), null).test(signal)).isFalse();
        assertThat(combined(null, List.of(), null).test(signal)).isTrue();
    }

    @Test
    void knowsTheCodesToWhichItIsConfined() {
        assertThat(filter(eq("RACI-004"), null, null, null).codes()).containsExactly("RACI-004");
        assertThat(filter(in("RACI-004", "OWN-004"), null, null, null).codes()).hasSize(2);
        assertThat(SignalFilter.NONE.codes()).isEmpty();
    }

    private static SignalFilter filter(@Nullable StringFilter code, @Nullable StringFilter family,
            @Nullable SeverityFilter severity, @Nullable StringFilter subject) {
        return new SignalFilter(code, family, severity, null, null, null, subject, null, null, null);
    }

    private static SignalFilter belonging(@Nullable IdFilter unit, @Nullable IdFilter system) {
        return new SignalFilter(null, null, null, null, unit, system, null, null, null, null);
    }

    private static SignalFilter combined(@Nullable List<SignalFilter> and, @Nullable List<SignalFilter> or,
            @Nullable SignalFilter not) {
        return new SignalFilter(null, null, null, null, null, null, null, and, or, not);
    }

    private static StringFilter eq(String value) {
        return new StringFilter(value, null, null, null);
    }

    private static StringFilter in(String... values) {
        return new StringFilter(null, List.of(values), null, null);
    }

    private static IdFilter id(String type, UUID id) {
        return new IdFilter(new NodeId(type, id).encoded(), null, null);
    }
}
