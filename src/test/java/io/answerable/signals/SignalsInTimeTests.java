package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.Callers;
import io.answerable.exchange.Dossiers;
import io.answerable.exchange.ImportState;
import io.answerable.exchange.LargeDossier;
import io.answerable.kernel.OrganisationId;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detector;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The signals of a large organisation are there in time: for 5,000 people and 1,250 systems in under three seconds. The
 * best of three counts, because the build shares its machine; about a second on two cores leaves a margin.
 */
@AnswerableTest
@DisplayName("The signals of a large organisation")
class SignalsInTimeTests {

    private static final Logger LOG = LoggerFactory.getLogger(SignalsInTimeTests.class);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Duration LIMIT = Duration.ofSeconds(3);

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired SignalDirectory signals;

    @Autowired List<Detector> detectors;

    @Autowired StatementCounter statements;

    @Autowired TransactionTemplate transactions;

    @Test
    void areComputedInUnderThreeSecondsOnceTheApplicationIsWarm() {
        var ours = organisation(5_000, 1_250);
        IntStream.range(0, 3).forEach(it -> evaluated(ours));

        var took = IntStream.range(0, 3).mapToObj(it -> evaluated(ours)).min(Comparator.naturalOrder()).orElseThrow();

        logEach(ours);
        LOG.info("The signals of 5,000 people and 1,250 systems took {}", took);
        assertThat(took).isLessThan(LIMIT);
    }

    @Test
    void takeNoMoreStatementsThanThoseOfASmallOne() {
        assertThat(statementsOf(organisation(400, 100))).isEqualTo(statementsOf(organisation(200, 50)));
    }

    /** Shows which detector to look at when time runs short. */
    private void logEach(OrganisationId ours) {
        callers.asEverybody(ours, () -> transactions.execute(status -> {
            for (var detector : detectors) {
                var begun = Instant.now();
                var found = detector.detect(new Concern(DAY, detector.codes(), Optional.empty()));
                LOG.info("{} found {} in {}", AopUtils.getTargetClass(detector).getSimpleName(), found.size(),
                        Duration.between(begun, Instant.now()));
            }
            return true;
        }));
    }

    private OrganisationId organisation(int people, int systems) {
        var ours = callers.newOrganisation();
        var done = dossiers.imported(ours, DAY.toString(), LargeDossier.governed(people, systems, 42));
        assertThat(Objects.requireNonNull(done.report()).refusals()).isEmpty();
        assertThat(done.state()).isEqualTo(ImportState.IMPORTED);
        return ours;
    }

    private Duration evaluated(OrganisationId ours) {
        var begun = Instant.now();
        var found = callers.asEverybody(ours, () -> signals.all(Set.of(), DAY));
        var took = Duration.between(begun, Instant.now());
        LOG.info("{} signals in {}", found.size(), took);
        assertThat(found).isNotEmpty();
        return took;
    }

    private int statementsOf(OrganisationId ours) {
        return callers.asEverybody(ours, () -> transactions
                .execute(status -> statements.statementsOf(() -> signals.all(Set.of(), DAY)).size()));
    }
}
