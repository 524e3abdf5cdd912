package io.answerable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is listed by its id is listed in the order in which it came about, also within one millisecond. */
class NewIdTests {

    @Test
    void idsFollowEachOther() {
        assertThat(Stream.generate(() -> NewId.next().toString()).limit(10_000)).isSorted().doesNotHaveDuplicates();
    }
}
