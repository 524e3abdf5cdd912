package io.answerable.inventory.surveys;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.DeclaredUseId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** A tool that a unit says it uses; it becomes an entry of the register or is found to be no AI (R-INV-04, R-INV-05). */
class DeclaredUse extends Described<UseFact> implements AggregateRoot<DeclaredUse, DeclaredUseId> {

    DeclaredUse(Entry entry, Timeline<UseFact> timeline) {
        super(entry, timeline);
    }

    @Override
    public DeclaredUseId getId() {
        return DeclaredUseId.of(entry().id());
    }

    UseFact now(LocalDate today) {
        return on(today).orElseThrow();
    }

    /** What has been settled stays settled; a declaration that is contested and amended opens it again. */
    Optional<Refusal> refusalOfSettling(LocalDate today) {
        var status = now(today).status();
        return status == DeclaredUseStatus.NEW
                ? Optional.empty()
                : Optional.of(new TransitionNotAllowed("This use has been settled: it is " + status + ".",
                        List.of("declaredUse"), status.name(), List.of()));
    }

    void find(DeclaredUseStatus status, AiSystemId system, LocalDate today) {
        settle(now(today).found(status, system), today);
    }

    void markNotAi(String reason, LocalDate today) {
        settle(now(today).notAi(reason), today);
    }

    private void settle(UseFact settled, LocalDate today) {
        refusalOfSettling(today).ifPresent(it -> {
            throw new IllegalStateException(it.message());
        });
        change(today, settled);
    }

    void amend(UseFact.Said said, LocalDate today) {
        change(today, now(today).amended(said));
    }

    void withdraw(LocalDate today) {
        var held = timeline().on(today).orElseThrow();
        timeline().end(held, today);
        alterations().of("tool", held.fact().said().tool(), null);
    }
}
