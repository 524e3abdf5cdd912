package io.answerable.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Counts how far policies are acknowledged (KPI-G11). */
public interface PolicyFigures {

    /** Of the policies that are to be acknowledged on that day; whoever asks. */
    Map<PolicyId, Acknowledged> acknowledged(LocalDate asOf);

    /** Last good days that have passed while people at work have yet to answer; whoever asks. */
    List<Overdue> overdue(LocalDate asOf);

    /**
     * A last good day for acknowledging an edition that has passed.
     *
     * @param people how many of those at work had to answer by then and have not
     */
    record Overdue(PolicyId policy, int edition, LocalDate due, int people) {}

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
