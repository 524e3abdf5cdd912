package io.answerable.organisation.programme.leadership;

import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;

/**
 * How one duty of one leader stands in a year.
 *
 * @param evidence what shows it, by day
 * @param asOf the day; whatever is read from here on is read as of the same day
 */
public record LeadershipDutyView(PersonId leader, LeadershipDuty duty, int year, List<Evidence> evidence,
        LocalDate asOf) {

    public LeadershipDutyView {
        evidence = List.copyOf(evidence);
    }

    /** Open until something shows that it was fulfilled that year. */
    public Status status() {
        return evidence.isEmpty() ? Status.OPEN : Status.FULFILLED;
    }

    /** How a duty of leadership stands. */
    public enum Status {
        OPEN, FULFILLED
    }

    /** Something that shows that a duty was fulfilled. */
    public record Evidence(LocalDate givenOn, String evidence) {}

    /** All duties of one leader in a year. */
    public record OfLeader(PersonId leader, int year, List<LeadershipDutyView> duties, LocalDate asOf) {}
}
