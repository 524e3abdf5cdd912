package io.answerable.inventory;

/**
 * Stops systems at once where the rules demand it, without anybody deciding: for listeners. The application itself acts,
 * caused by what the listener continues. Harmless when repeated.
 */
public interface Suspending {

    /**
     * Suspends a system that is in use, for example after a critical incident, and takes an authorised one back to its tests
     * before anybody uses it; what was authorised is void. Leaves every other as it is.
     */
    void suspend(AiSystemId system, String reason);

    /** Stops a prohibited system (V-3): suspends it when it is in use, rejects it when it is on its way there, also when it was authorised. Nothing that was authorised for its use counts any more (V-5). */
    void stop(AiSystemId system, String reason);
}
