package io.answerable.reference;

import java.util.List;
import java.util.Optional;

/**
 * The life cycle of an AI system: which moves there are, which gate stands before each, and what every gate asks for
 * (R-INV-43). Read from {@code lifecycle-gates.yaml}.
 */
public interface LifeCycleGates {

    /** The moves that lead on from a state, in the order of the catalogue. */
    List<Transition> transitionsFrom(String state);

    Optional<Transition> transition(String from, String to);

    Optional<Gate> gate(String id);

    List<Gate> gates();

    /** Who grants an authorisation of this kind and for how long. */
    Optional<AuthorisationRule> authorisation(String kind);

    /** What has to be done before a system is closed (R-INV-38). */
    List<String> closureChecklist();

    /** What makes an authorisation doubtful, for example {@code RECLASSIFIED_UP} (R-INV-28). */
    List<String> revocationTriggers();

    /**
     * One move from state to state.
     *
     * @param gate id of the gate, or the name of a move that asks for nothing, for example {@code REWORK}
     * @param by keys of the roles that may make it; {@code SYSTEM}: the application itself
     */
    record Transition(String from, String to, String gate, List<String> by) {

        public static final String SYSTEM = "SYSTEM";
    }

    /**
     * What is asked for before a move.
     *
     * @param requirements names in the order of the catalogue
     */
    record Gate(String id, String title, List<String> requirements) {}

    /**
     * How an authorisation comes about.
     *
     * @param grantedBy key of the role that grants it
     */
    record AuthorisationRule(String kind, String grantedBy, int validityMonths) {}
}
