package io.answerable.organisation;

import io.answerable.kernel.Days;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a person worked here, where, for whom, and when they were on leave.
 *
 * @param present the days on which the person has not left (and, where known, had already joined)
 * @param posts the posts held one after another
 */
public record Presence(PersonId person, Days present, List<Leave> leaves, List<Post> posts) {

    public Presence {
        leaves = List.copyOf(leaves);
        posts = List.copyOf(posts);
    }

    /** Unit, position and manager during a half-open range of days; {@link LocalDate#MIN}/{@link LocalDate#MAX}: open. */
    public record Post(@Nullable UnitId unit, @Nullable String position, @Nullable PersonId manager, LocalDate from,
            LocalDate until) {

        public Days days() {
            return Days.between(from, until);
        }
    }

    public Days onLeave() {
        return leaveLongerThan(-1);
    }

    /** The days of those leaves that are planned to be longer than so many days. */
    public Days leaveLongerThan(int days) {
        return Days.anyOf(leaves.stream()
                .filter(it -> it.days() > days)
                .map(Leave::span)
                .toList());
    }

    /** The days on which the person is present and not on leave. */
    public Days atWork() {
        return present.butNot(onLeave());
    }

    /** The days on which the person sat in that unit. */
    public Days inUnit(UnitId unit) {
        return Days.anyOf(posts.stream().filter(it -> unit.equals(it.unit())).map(Post::days).toList());
    }
}
