package io.answerable.graphql;

import io.answerable.kernel.Refusal;
import java.util.List;

/**
 * An act that can follow upon the state of a thing, and what stands in the way of the caller.
 *
 * @param act name of the mutation
 * @param target name of the state that it leads to
 * @param blockedBy what the mutation would be refused for
 */
public record Transition(String act, String target, List<Refusal> blockedBy) {

    public Transition {
        blockedBy = List.copyOf(blockedBy);
    }

    public boolean possible() {
        return blockedBy.isEmpty();
    }
}
