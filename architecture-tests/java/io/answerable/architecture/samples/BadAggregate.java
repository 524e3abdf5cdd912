package io.answerable.architecture.samples;

import java.util.UUID;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jmolecules.ddd.types.Identifier;

/** Breaks the rule that aggregates stay inside their context. */
public class BadAggregate implements AggregateRoot<BadAggregate, BadAggregate.Id> {

    @Override
    public Id getId() {
        return new Id(new UUID(0, 0));
    }

    /** Its identifier. */
    public record Id(UUID value) implements Identifier {}
}
