package io.answerable.inventory.surveys;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Suggests which entries of the register may be meant by what units declare (domain model, P5, step 3). */
@Component
@Transactional(readOnly = true)
public class UseCandidates {

    private final AiSystemRegister register;

    UseCandidates(AiSystemRegister register) {
        this.register = register;
    }

    /** The likely ones first; none for a use that has been settled. */
    public Map<DeclaredUseView, List<AiSystemView>> of(Collection<DeclaredUseView> uses, LocalDate asOf) {
        var known = uses.stream().anyMatch(DeclaredUseView::isNew)
                ? register.all(asOf)
                : List.<AiSystemView>of();
        return uses.stream()
                .distinct()
                .collect(toMap(identity(),
                        it -> it.isNew() ? Matching.candidates(it, known) : List.<AiSystemView>of()));
    }
}
