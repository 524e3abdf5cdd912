package io.answerable.risk.register;

import static io.answerable.access.Permission.APPROVE;
import static io.answerable.access.Permission.MANAGE_RISKS;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.kernel.Refusal;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.TreatmentView;
import io.answerable.risk.matters.Place;
import io.answerable.risk.matters.Reaching;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells which acts can follow upon the states of risks, and what stands in the way of the caller today. */
@Component
@Transactional(readOnly = true)
public class NextActsOfRisks {

    private final Authorities authorities;
    private final Reaching reaching;
    private final CurrentActor actor;

    NextActsOfRisks(Authorities authorities, Reaching reaching, CurrentActor actor) {
        this.authorities = authorities;
        this.reaching = reaching;
        this.actor = actor;
    }

    /** What is done to a risk so that it comes into another state. */
    public enum Act {
        EVALUATE, PLAN_TREATMENT, RECORD_TREATMENT, MONITOR, ACCEPT, WITHDRAW_ACCEPTANCE, CLOSE, REOPEN
    }

    /** An act, where it leads, and everything that it would be refused for. */
    public record NextAct(Act act, RiskState target, List<Refusal> obstacles) {}

    private record Way(Act act, RiskState target) {}

    /** The acts of each risk; none for a risk as it was on another day. */
    public Map<RiskView, List<NextAct>> of(Collection<RiskView> risks) {
        var managed = within(MANAGE_RISKS, risks);
        var approved = within(APPROVE, risks);
        return risks.stream()
                .distinct()
                .collect(toMap(it -> it, it -> it.asOf().equals(actor.today())
                        ? acts(it, managed.contains(it), approved.contains(it))
                        : List.of()));
    }

    private Set<RiskView> within(Permission permission, Collection<RiskView> risks) {
        return new HashSet<>(reaching.within(permission, risks, it -> new Place(it.system(), it.unit())));
    }

    private List<NextAct> acts(RiskView risk, boolean managed, boolean approved) {
        return ways(risk.state())
                .map(way -> new NextAct(way.act(), way.target(),
                        Stream.of(ofCaller(way.act(), managed, approved), ofRisk(way.act(), risk))
                                .flatMap(Optional::stream)
                                .toList()))
                .toList();
    }

    private static Stream<Way> ways(RiskState state) {
        return switch (state) {
            case IDENTIFIED, REOPENED -> Stream.of(new Way(Act.EVALUATE, RiskState.EVALUATED));
            case EVALUATED -> Stream.of(new Way(Act.PLAN_TREATMENT, RiskState.TREATMENT_PLANNED),
                    new Way(Act.ACCEPT, RiskState.ACCEPTED));
            case TREATMENT_PLANNED -> Stream.of(new Way(Act.RECORD_TREATMENT, RiskState.IN_TREATMENT),
                    new Way(Act.MONITOR, RiskState.MONITORED), new Way(Act.RECORD_TREATMENT, RiskState.EVALUATED));
            case IN_TREATMENT -> Stream.of(new Way(Act.MONITOR, RiskState.MONITORED),
                    new Way(Act.RECORD_TREATMENT, RiskState.TREATMENT_PLANNED),
                    new Way(Act.RECORD_TREATMENT, RiskState.EVALUATED));
            case MONITORED -> Stream.of(new Way(Act.CLOSE, RiskState.CLOSED),
                    new Way(Act.PLAN_TREATMENT, RiskState.TREATMENT_PLANNED));
            case ACCEPTED -> Stream.of(new Way(Act.WITHDRAW_ACCEPTANCE, RiskState.EVALUATED),
                    new Way(Act.ACCEPT, RiskState.ACCEPTED));
            case CLOSED -> Stream.of(new Way(Act.REOPEN, RiskState.REOPENED));
        };
    }

    private static Optional<Refusal> ofCaller(Act act, boolean managed, boolean approved) {
        var approval = act == Act.ACCEPT || act == Act.WITHDRAW_ACCEPTANCE;
        return managed || approval && approved
                ? Optional.empty()
                : Optional.of(Refusal.NotPermitted.to("change this risk"));
    }

    private Optional<Refusal> ofRisk(Act act, RiskView risk) {
        return switch (act) {
            case ACCEPT -> ofAcceptance(risk);
            case MONITOR -> TreatingRisks.unfinished(risk.treatments()
                    .stream()
                    .filter(it -> !it.state().isOver())
                    .map(TreatmentView::number)
                    .toList());
            case RECORD_TREATMENT -> risk.treatments().isEmpty()
                    ? Optional.of(Refusal.ValidationFailed.of("No treatment is planned.", "treatment"))
                    : Optional.empty();
            case EVALUATE, PLAN_TREATMENT, WITHDRAW_ACCEPTANCE, CLOSE, REOPEN -> Optional.empty();
        };
    }

    private Optional<Refusal> ofAcceptance(RiskView risk) {
        var level = risk.residualLevel();
        if (level == null) {
            return Optional.of(AcceptingRisks.NOT_EVALUATED);
        }
        if (actor.actor().person().isEmpty()) {
            return Optional.of(AcceptingRisks.NO_PERSON);
        }
        return authorities.held(level, new Place(risk.system(), risk.unit())).isPresent()
                ? Optional.empty()
                : Optional.of(authorities.missing(level));
    }
}
