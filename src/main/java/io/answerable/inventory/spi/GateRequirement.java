package io.answerable.inventory.spi;

import java.util.Collection;
import java.util.Set;

/**
 * Judges requirements of gates. Lives in the context that knows the facts; every requirement of the catalogue has exactly
 * one judge. The same judgement serves the command, the preview and the question what blocks a system.
 */
public interface GateRequirement {

    /** Names of the requirements that it judges. */
    Set<String> requirements();

    /**
     * One judgement for each requirement asked for and known here, for each system; a fixed number of SQL statements,
     * whatever the number of systems, and no change of anything.
     */
    Collection<Judgement> judge(GateQuestion question);
}
