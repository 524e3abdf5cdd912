package io.answerable.risk;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of a dossier about a risk for tests: says what matters; the rest is as with a risk in order. */
public final class RiskRow {

    private final String key;
    private final LocalDate raised;
    private String system = "ai-10";
    private RiskKind kind = RiskKind.THREAT;
    private RiskState state = RiskState.EVALUATED;
    private @Nullable String owner = "p-039";
    private RiskFacts.Rating residual = new RiskFacts.Rating(2, 2);
    private @Nullable String treatment;
    private @Nullable LocalDate reviewDue;
    private @Nullable String acceptedBy;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate acceptedUntil;

    private RiskRow(String key, LocalDate raised) {
        this.key = key;
        this.raised = raised;
    }

    public static RiskRow risk(String key, LocalDate raised) {
        return new RiskRow(key, raised);
    }

    public RiskRow of(String system) {
        this.system = system;
        return this;
    }

    public RiskRow as(RiskKind kind) {
        this.kind = kind;
        return this;
    }

    public RiskRow in(RiskState state) {
        this.state = state;
        return this;
    }

    public RiskRow ownedBy(@Nullable String owner) {
        this.owner = owner;
        return this;
    }

    public RiskRow rated(int likelihood, int impact) {
        this.residual = new RiskFacts.Rating(likelihood, impact);
        return this;
    }

    public RiskRow treatedBy(String treatment) {
        this.treatment = treatment;
        return this;
    }

    public RiskRow dueBy(LocalDate day) {
        this.reviewDue = day;
        return this;
    }

    public RiskRow acceptedBy(String person, LocalDate on, @Nullable LocalDate until) {
        this.acceptedBy = person;
        this.acceptedOn = on;
        this.acceptedUntil = until;
        return in(RiskState.ACCEPTED);
    }

    public RiskFacts facts() {
        return new RiskFacts(key, "Wrong advice", kind, RiskDimension.OPERATIONAL, "2.1", system, null, List.of(),
                owner, residual, residual, state, treatment, raised, reviewDue, acceptedBy, acceptedOn,
                acceptedUntil);
    }
}
