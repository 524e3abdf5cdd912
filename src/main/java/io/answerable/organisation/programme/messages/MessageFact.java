package io.answerable.organisation.programme.messages;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a leader told whom.
 *
 * @param audience the units that are addressed; empty: everybody
 * @param sent how many it was sent to, where known
 * @param opened how many of them opened it, where known
 * @param passOnBy the last good day for team leads to pass it on; null: nobody is asked to
 */
public record MessageFact(PersonId leader, String title, @Nullable String content, MessageChannel channel,
        List<UnitId> audience, LocalDate sentOn, @Nullable Integer sent, @Nullable Integer opened,
        @Nullable LocalDate passOnBy) {

    public MessageFact {
        audience = List.copyOf(audience);
    }

    MessageFact reaching(int sent, int opened) {
        return new MessageFact(leader, title, content, channel, audience, sentOn, sent, opened, passOnBy);
    }

    boolean addresses(UnitId unit) {
        return audience.isEmpty() || audience.contains(unit);
    }
}
