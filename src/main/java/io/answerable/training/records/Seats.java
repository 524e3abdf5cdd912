package io.answerable.training.records;

import io.answerable.organisation.Presence;
import io.answerable.organisation.Presence.Post;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where people sit. */
public final class Seats {

    private Seats() {}

    /** The unit on that day; null where none is known. */
    public static @Nullable UUID unit(@Nullable Presence presence, LocalDate day) {
        if (presence == null) {
            return null;
        }
        for (Post post : presence.posts()) {
            UnitId unit = post.unit();
            if (unit != null && post.days().contain(day)) {
                return unit.value();
            }
        }
        return null;
    }
}
