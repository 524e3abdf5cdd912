package io.answerable.risk.concerns;

import io.answerable.facts.Dated;
import io.answerable.risk.ConcernDirectory;
import io.answerable.risk.ConcernFigures;
import io.answerable.risk.ConcernState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CountingConcerns implements ConcernDirectory {

    private final Concerns concerns;

    CountingConcerns(Concerns concerns) {
        this.concerns = concerns;
    }

    @Override
    public ConcernFigures between(LocalDate first, LocalDate last) {
        var all = concerns.all();
        return new ConcernFigures(first, last, count(all, it -> isWithin(received(it), first, last)),
                count(all, it -> isWithin(answered(it), first, last)), count(all, it -> isOpen(it, last)));
    }

    private static boolean isOpen(RaisedConcern concern, LocalDate day) {
        return isWithin(received(concern), LocalDate.MIN, day) && !isWithin(answered(concern), LocalDate.MIN, day);
    }

    private static int count(List<RaisedConcern> concerns, Predicate<RaisedConcern> which) {
        return Math.toIntExact(concerns.stream().filter(which).count());
    }

    private static Optional<LocalDate> received(RaisedConcern concern) {
        return concern.facts().facts().stream().map(it -> it.fact().receivedOn()).findFirst();
    }

    private static Optional<LocalDate> answered(RaisedConcern concern) {
        return concern.facts()
                .facts()
                .stream()
                .filter(it -> it.fact().state().isAnswered())
                .map(Dated::from)
                .findFirst();
    }

    private static boolean isWithin(Optional<LocalDate> day, LocalDate first, LocalDate last) {
        return day.filter(it -> !it.isBefore(first) && !it.isAfter(last)).isPresent();
    }
}
