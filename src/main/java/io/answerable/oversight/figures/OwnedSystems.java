package io.answerable.oversight.figures;

import static java.util.stream.Collectors.toSet;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.signals.SignalView;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** KPI-G01: how many live systems have a business owner and an asset owner who are active. */
@Component
class OwnedSystems implements GovernanceFigure {

    private final AiSystemRegister register;

    OwnedSystems(AiSystemRegister register) {
        this.register = register;
    }

    @Override
    public String key() {
        return "KPI-G01";
    }

    @Override
    public Set<String> codes() {
        return Set.of("OWN-001", "OWN-004");
    }

    @Override
    public FigureValue on(Reckoning day) {
        var live = register.all(day.asOf())
                .stream()
                .filter(it -> it.state().isLive())
                .map(it -> it.id().value())
                .collect(toSet());
        var unowned = day.signals(codes())
                .stream()
                .filter(it -> it.system() != null && live.contains(it.system()))
                .toList();
        var systems = unowned.stream().flatMap(it -> Stream.ofNullable(it.system())).distinct().count();
        return FigureValue.percent(live.size() - systems, live.size(),
                unowned.stream().map(SignalView::subject).distinct().toList());
    }
}
