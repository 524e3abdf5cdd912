package io.answerable.oversight.figures;

import io.answerable.risk.RiskRegister;
import io.answerable.risk.RiskState;
import org.springframework.stereotype.Component;

/** KPI-G13: how many open risks are above the appetite without anybody having accepted that. */
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
    public FigureValue on(Reckoning day) {
        return FigureValue.count(register.aboveAppetite(day.asOf())
                .stream()
                .filter(it -> it.state() != RiskState.ACCEPTED)
                .map(Concerns::of)
                .toList());
    }
}
