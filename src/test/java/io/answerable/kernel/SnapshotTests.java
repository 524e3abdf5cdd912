package io.answerable.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Whatever many take part in is read once. */
class SnapshotTests {

    private final List<Object> read = new ArrayList<>();

    @Test
    void whatWasReadIsReadOnceDuringTheSameWork() {
        var answers = Snapshot
                .during(() -> List.of(number("one"), Snapshot.during(() -> number("one")), number("two")));

        assertThat(answers).containsExactly(3, 3, 3);
        assertThat(read).containsExactly("one", "two");
    }

    @Test
    void outsideOfSuchWorkEverythingIsReadAnew() {
        number("one");
        number("one");
        lengths(List.of("one"));
        lengths(List.of("one"));

        assertThat(read).containsExactly("one", "one", Set.of("one"), Set.of("one"));
    }

    @Test
    void ofManyOnlyThoseAreReadThatNobodyHasAskedFor() {
        var answers = Snapshot
                .during(() -> List.of(lengths(List.of("one", "three")), lengths(List.of("three", "seven")),
                        lengths(List.of("one"))));

        assertThat(answers).containsExactly(Map.of("one", 3, "three", 5), Map.of("three", 5, "seven", 5),
                Map.of("one", 3));
        assertThat(read).containsExactly(Set.of("one", "three"), Set.of("seven"));
    }

    @Test
    void whatIsNotThereIsAskedForOnce() {
        var answers = Snapshot.during(() -> List.of(lengths(List.of("")), lengths(List.of(""))));

        assertThat(answers).containsExactly(Map.of(), Map.of());
        assertThat(read).hasSize(1);
    }

    private int number(String what) {
        return Snapshot.of(SnapshotTests.class, what, () -> {
            read.add(what);
            return what.length();
        });
    }

    private Map<String, Integer> lengths(List<String> words) {
        return Snapshot.ofEach(SnapshotTests.class, "lengths", words, unread -> {
            read.add(unread);
            return unread.stream().filter(it -> !it.isEmpty()).collect(Collectors.toMap(it -> it, String::length));
        });
    }
}
