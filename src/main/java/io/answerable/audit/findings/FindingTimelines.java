package io.answerable.audit.findings;

import io.answerable.audit.FindingId;
import io.answerable.audit.FindingState;
import io.answerable.facts.Dated;
import io.answerable.kernel.Days;
import io.answerable.risk.matters.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells on which days nonconformities were open. */
@Component
@Transactional(readOnly = true)
public class FindingTimelines {

    private final Findings findings;

    FindingTimelines(Findings findings) {
        this.findings = findings;
    }

    /**
     * A nonconformity that was issued.
     *
     * @param open the days on which it was not closed (rule reading 10)
     */
    public record OpenFinding(FindingId id, String key, String statement, Place place, LocalDate issuedOn, Days open,
            LocalDate broughtOn) {}

    public List<OpenFinding> openNonconformities() {
        return findings.all().stream().flatMap(it -> open(it).stream()).toList();
    }

    private static Optional<OpenFinding> open(Finding finding) {
        var issued = finding.facts()
                .facts()
                .stream()
                .map(Dated::fact)
                .filter(it -> it.isNonconformity() && it.state() != FindingState.DRAFT)
                .findFirst();
        return issued.map(it -> {
            var day = Objects.requireNonNull(it.content().issuedOn());
            return new OpenFinding(finding.getId(), finding.entry().key(), it.content().statement(),
                    it.origin().place(), day,
                    finding.facts().daysOf(fact -> fact.state().isOpen()).and(Days.from(day)),
                    finding.entry().broughtOn());
        });
    }
}
