package io.answerable.training.plans;

import java.time.LocalDate;
import java.util.List;

/**
 * How knowledge of a system comes to those who will use and run it, as on a day (R-TRN-16).
 *
 * @param status OPEN while a session is still to be held; CANCELLED when all were
 * @param sessions by day
 */
public record TransferPlanView(TransferState status, List<TransferSessionView> sessions, LocalDate asOf) {

    static TransferPlanView of(List<TransferSessionView> sessions, LocalDate asOf) {
        return new TransferPlanView(status(sessions), sessions, asOf);
    }

    private static TransferState status(List<TransferSessionView> sessions) {
        if (sessions.stream().anyMatch(it -> it.state() == TransferState.OPEN)) {
            return TransferState.OPEN;
        }
        return sessions.stream().anyMatch(it -> it.state() == TransferState.HELD)
                ? TransferState.HELD
                : TransferState.CANCELLED;
    }
}
