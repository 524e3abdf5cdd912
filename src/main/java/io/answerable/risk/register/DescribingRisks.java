package io.answerable.risk.register;

import static io.answerable.access.Permission.MANAGE_RISKS;

import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.risk.RiskKind;
import io.answerable.risk.RiskState;
import io.answerable.risk.RiskView;
import io.answerable.risk.register.OpenedRisks.Opened;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects what is said of a risk that is still open (R-RSK-02); what was said before stays in the history. */
@Component
@Transactional
public class DescribingRisks {

    private final OpenedRisks opened;
    private final TermsOfRisks terms;

    DescribingRisks(OpenedRisks opened, TermsOfRisks terms) {
        this.opened = opened;
        this.terms = terms;
    }

    /** From today on the risk is described like this; how it is judged, treated and borne stays. */
    public Outcome<RiskView> describe(ChangeOfRisk asked, DescribeRisk described) {
        return opened.open(asked, MANAGE_RISKS)
                .flatMap(it -> OpenedRisks.unless(refusalOf(it, described), it))
                .flatMap(it -> terms
                        .check(new Checks().required("title", described.title()), described.taxonomy(),
                                described.affectedDomains())
                        .then(() -> Outcome.done(described(asked, it, described))));
    }

    private static Optional<Refusal> refusalOf(Opened it, DescribeRisk described) {
        if (!it.state().isOpen()) {
            return it.risk().refusalOf(RiskState.EVALUATED, it.today());
        }
        return described.kind() == RiskKind.THREAT && it.fact().remainsGraver()
                ? Optional.of(Refusal.ValidationFailed
                        .of("What remains of a threat cannot be graver than the threat itself.", "kind"))
                : Optional.empty();
    }

    private RiskView described(ChangeOfRisk asked, Opened it, DescribeRisk described) {
        it.risk().change(it.today(), it.fact().described(described.nature(it.fact().nature().place())));
        return opened.saved(it, "DESCRIBED", asked);
    }
}
