package io.answerable.policy;

import java.time.LocalDate;
import java.util.Map;

/** Counts how far policies are acknowledged (KPI-G11). */
public interface PolicyFigures {

    /** Of the policies that are to be acknowledged on that day; whoever asks. */
    Map<PolicyId, Acknowledged> acknowledged(LocalDate asOf);

    /**
     * How far one policy is acknowledged.
     *
     * @param required those whom it addresses and who are present
     * @param open those of them who have been asked and have not answered
     * @param overdue those of the open ones who are at work and whose last good day has passed
     */
    record Acknowledged(int required, int open, int overdue) {

        public int given() {
            return required - open;
        }
    }
}
