package io.answerable.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.answerable.kernel.NewId;
import org.junit.jupiter.api.Test;

/** A cursor that a client made up is refused, and the client is told which argument is wrong. */
class PagingTests {

    @Test
    void aKeyOfTheBoundCanBeAnId() {
        var id = NewId.next();
        var paging = Paging.of(null, Cursor.of("name", id).in(""), null, null);

        assertThat(paging.uuid(paging.bound(2).orElseThrow(), 1)).isEqualTo(id);
    }

    @Test
    void aKeyThatIsNoIdIsBlamedOnTheArgumentThatItCameIn() {
        var forged = Cursor.of("nobody").in("");

        assertThat(blamed(Paging.of(null, forged, null, null))).isEqualTo("after");
        assertThat(blamed(Paging.of(null, null, null, forged))).isEqualTo("before");
    }

    @Test
    void aKeyThatIsNoNumberIsBlamedLikewise() {
        var paging = Paging.of(null, null, 5, Cursor.of("nobody").in(""));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> paging.key(paging.bound(1).orElseThrow(), 0, Long::parseLong))
                .satisfies(it -> assertThat(it.field()).containsExactly("before"));
    }

    private static String blamed(Paging paging) {
        var refused = catchThrowableOfType(InvalidInput.class,
                () -> paging.uuid(paging.bound(1).orElseThrow(), 0));
        return String.join("/", refused.field());
    }
}
