package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.StatementCounter;
import io.answerable.access.ActingAs;
import io.answerable.access.Actor;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.kernel.OrganisationId;
import io.answerable.ledger.RecentChanges;
import io.answerable.signals.spi.Concern;
import io.answerable.signals.spi.Detector;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** One changed fact evaluates what depends on it, not everything; and nothing is missed. */
@AnswerableTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("What a change can concern")
class ConcernedRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired List<Detector> detectors;

    @Autowired ConcernedRules rules;

    @Autowired KeepingUp keepingUp;

    @Autowired EvaluatingChanges evaluating;

    @Autowired Calendar calendar;

    @Autowired RecentChanges changes;

    @Autowired AnnouncedSignals announced;

    @Autowired Detections detections;

    @Autowired StatementCounter statements;

    @Autowired TransactionTemplate transactions;

    @Autowired ActingAs actingAs;

    @Autowired CurrentActor actor;

    private OrganisationId lindavik;

    @BeforeAll
    void imported() {
        lindavik = callers.newOrganisation();
        dossiers.importedSample(lindavik, "lindavik");
    }

    @Test
    void eachDetectorNamesTheKindsOfWhatItReadsAndNoOthers() {
        for (var detector : detectors) {
            assertThat(new TreeSet<>(detector.kinds())).as(detector.getClass().getSimpleName())
                    .isEqualTo(readBy(detector));
        }
    }

    @Test
    void oneChangedFactConcernsOnlyTheRulesThatReadIt() {
        assertThat(rules.readingAny(Set.of("Incident"))).containsExactly("RSK-005");
        assertThat(rules.readingAny(Set.of("Concern"))).containsExactly("RSK-006");
        assertThat(rules.readingAny(Set.of("Certificate")))
                .containsExactlyInAnyOrder("GATE-011", "RACI-006", "TRN-002", "TRN-003");
        assertThat(rules.readingAny(Set.of("Risk")))
                .containsExactlyInAnyOrder("RSK-001", "RSK-002", "RSK-003", "RSK-004", "RSK-007", "SOD-006");
        assertThat(rules.readingAny(Set.of("Person"))).contains("ORG-003", "RSK-002", "RACI-004")
                .doesNotContain("RSK-005", "GATE-005", "INV-001", "AUD-001");
    }

    @Test
    void whatNoRuleReadsConcernsNone() {
        assertThat(rules.readingAny(Set.of("DossierImport", "Signal", "PolicyComment"))).isEmpty();
        assertThat(rules.readingAny(Set.of())).isEmpty();
    }

    @Test
    void whatNobodyKnowsConcernsAll() {
        var all = detectors.stream().flatMap(it -> it.codes().stream()).collect(Collectors.toSet());

        assertThat(rules.readingAny(Set.of("Risk", "WhoKnows"))).isEqualTo(all);
    }

    @Test
    void afterAChangedFactOnlyTheDetectorsConcernedAreAsked() {
        evaluated();
        dossiers.imported(lindavik, "2026-11-21",
                """
                        concerns:
                          - {id: cn-99, subject: Unheard, system: ai-10, received: 2026-01-12, confidential: true, status: RECEIVED}
                        """);

        var read = KindsOfTables.in(statements.statementsOf(this::evaluated));

        assertThat(announcedNow()).contains("RSK-006 cn-99").isEqualTo(wrongNow());
        assertThat(read).containsExactlyInAnyOrder("AiSystem", "Concern");
    }

    @Test
    void ofWhatAnImportBringsTheLedgerTellsAsOfThingsOfTheirKind() {
        keepingUp.with(lindavik).atTheEnd();
    }

    @Test
    void afterEachChangeOfAStoryNothingIsMissed() {
        evaluated();
        assertThat(announcedNow()).isEqualTo(wrongNow()).isNotEmpty();

        for (var change : List.of(
                "risks:\n  - {id: rk-99, title: New, dimension: LEGAL, likelihood: 5, impact: 5, status: IDENTIFIED, raised: 2026-01-01, review_due: 2026-02-01}\n",
                "people:\n  - {id: p-005, name: Sofia Lindqvist, unit: ou-aid, position: Chief AI Officer, manager: p-001, status: LEFT, left: 2026-11-01}\n",
                "authorisations:\n  - {id: az-99, system: ai-04, kind: USE, status: GRANTED, granted_by: p-036, granted: 2026-01-01, valid_until: 2026-02-01}\n",
                "role_assignments:\n  - {id: ra-999, role: role.product-manager, holder: p-044, scope: ai-22, from: 2026-11-01}\n",
                "policies:\n  - {id: pol-99, title: Late, topics: [AI_POLICY], version: 1, status: PUBLISHED, author: p-007, approved: {by: p-001, date: 2025-09-01}, review_due: 2025-10-01, audience: ALL}\n",
                "training_assignments:\n  - {id: ta-999, person: p-044, course: TRN-LIT-1, due: 2026-01-31, status: ASSIGNED}\n",
                "incidents:\n  - {id: inc-99, title: Worse, system: ai-10, date: 2026-10-12, severity: SERIOUS, status: TRIAGED, deadlines: [{kind: INTERNAL_REPORT, due: 2026-10-19, done: null}]}\n",
                "findings:\n  - {id: fn-99, source: MONITORING, grade: MAJOR_NC, criterion: \"8.1\", statement: Bad, system: ai-10, issued: 2026-06-01, status: OPEN}\n")) {
            dossiers.imported(lindavik, "2026-11-21", change);
            var concerned = concernedNow();

            evaluated();

            assertThat(announcedNow()).as(change).isEqualTo(wrongNow());
            assertThat(concerned).as(change).isNotEmpty();
        }
    }

    private Set<String> readBy(Detector detector) {
        return KindsOfTables
                .in(callers.asEverybody(lindavik, () -> transactions.execute(status -> statements.statementsOf(
                        () -> detector.detect(new Concern(DAY, detector.codes(), Optional.empty()))))));
    }

    private Set<String> concernedNow() {
        return callers.asEverybody(lindavik, () -> transactions.execute(status -> rules
                .readingAny(changes.since(calendar.evaluation(lindavik).entry()).types())));
    }

    private void evaluated() {
        actingAs.run(Actor.system(lindavik), "test", () -> transactions.executeWithoutResult(status -> {
            evaluating.evaluate();
        }));
    }

    private Set<String> announcedNow() {
        return callers.asEverybody(lindavik, () -> transactions.execute(status -> announced.open(lindavik)
                .stream()
                .map(it -> it.code() + " " + it.reference())
                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private Set<String> wrongNow() {
        return callers.asEverybody(lindavik, () -> transactions.execute(status -> detections
                .everywhere(Set.of(), actor.today())
                .stream()
                .map(it -> it.code() + " " + it.subject().reference())
                .collect(Collectors.toCollection(TreeSet::new))));
    }
}
