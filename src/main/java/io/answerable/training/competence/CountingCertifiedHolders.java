package io.answerable.training.competence;

import io.answerable.training.CertificationFigures;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class CountingCertifiedHolders implements CertificationFigures {

    private final CertifiedHolders holders;

    CountingCertifiedHolders(CertifiedHolders holders) {
        this.holders = holders;
    }

    @Override
    public int holders(LocalDate asOf) {
        return (int) holders.all().stream().filter(it -> it.acting().contain(asOf)).count();
    }
}
