package io.answerable.policy.ethics;

import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;

/** Identifies a question of the framework for ethical decisions. */
public record EthicsQuestionId(UUID value) implements Identifier {

    public static EthicsQuestionId of(UUID value) {
        return new EthicsQuestionId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
