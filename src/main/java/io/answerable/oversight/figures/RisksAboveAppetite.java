package io.answerable.oversight.figures;

import static java.util.stream.Collectors.toSet;

import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskState;
import io.answerable.signals.spi.Subject;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * KPI-G13: how many open risks are above the appetite without anybody with the authority that their level needs having
 * accepted that. Who accepts without authority (SOD-006) settles nothing.
 */
@Component
class RisksAboveAppetite implements GovernanceFigure {

    private final RiskRegister register;

    RisksAboveAppetite(RiskRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "KPI-G13";
    }

    @Override
    public Set<String> codes() {
        return Set.of("SOD-006");
    }

    @Override
    public FigureValue on(Reckoning day) {
        var unduly = day.subjects(codes()).map(Subject::id).collect(toSet());
        return FigureValue.count(register.aboveAppetite(day.asOf())
                .stream()
                .filter(it -> it.state() != RiskState.ACCEPTED || unduly.contains(it.id().value()))
                .map(Concerns::of)
                .toList());
    }
}
