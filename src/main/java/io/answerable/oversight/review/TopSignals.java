package io.answerable.oversight.review;

import io.answerable.signals.Severity;
import io.answerable.signals.SignalDirectory;
import io.answerable.signals.SignalStatus;
import io.answerable.signals.SignalView;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The gravest of what is wrong on a day; what somebody with authority lets stand is left out. */
@Component
@Transactional(readOnly = true)
public class TopSignals {

    private final SignalDirectory signals;

    TopSignals(SignalDirectory signals) {
        this.signals = signals;
    }

    /** What is gravest of all, and stands because somebody with authority lets it stand. */
    public List<SignalView> waived(LocalDate asOf) {
        return signals.all(Set.of(), asOf)
                .stream()
                .filter(it -> it.status() == SignalStatus.WAIVED && it.severity() == Severity.CRITICAL)
                .toList();
    }

    public List<SignalView> on(LocalDate asOf, int first) {
        return signals.all(Set.of(), asOf)
                .stream()
                .filter(it -> it.status() != SignalStatus.WAIVED)
                .limit(first)
                .toList();
    }
}
