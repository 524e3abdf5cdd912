package io.answerable.risk;

/** What a serious incident led to; the law gives fewer days the graver it is (Article 73). */
public enum LegalCase {

    /** Any serious incident. */
    SERIOUS_INCIDENT(15),
    /** Somebody has died. */
    DEATH(10),
    /** It is widespread, or disrupts critical infrastructure. */
    WIDESPREAD_OR_CRITICAL_INFRASTRUCTURE(2);

    private final int days;

    LegalCase(int days) {
        this.days = days;
    }

    public int days() {
        return days;
    }
}
