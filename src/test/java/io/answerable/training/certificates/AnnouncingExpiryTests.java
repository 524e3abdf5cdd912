package io.answerable.training.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import io.answerable.access.ActingAs;
import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.exchange.Dossiers;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.signals.CalendarDay;
import io.answerable.training.CertificateExpired;
import io.answerable.training.CertificateExpiring;
import io.answerable.training.Learning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.transaction.support.TransactionTemplate;

/** With each day, certificates that end are told of: in time, once, and in whatever order the days arrive. */
@AnswerableTest
@DisplayName("R-TRN-19 The end of a certificate is told once")
class AnnouncingExpiryTests {

    private static final LocalDate EXPIRES = LocalDate.parse("2026-12-20");
    private static final String SECTIONS = """
            units: [{id: ou-1, name: One, parent: null, function: IT, head: p-1}]
            people:
              - {id: p-1, name: Ada Lund, unit: ou-1, status: ACTIVE}
              - {id: p-2, name: Bo Dahl, unit: ou-1, status: ACTIVE}
              - {id: p-9, name: Cy Moe, unit: ou-1, status: LEFT, left: 2026-01-31}
            certificates:
              - {id: ce-1, person: p-1, certification: CERT-CISA, issued: 2023-12-20, expires: 2026-12-20}
              - {id: ce-2, person: p-2, certification: CERT-CISA, issued: 2023-12-20, expires: 2026-12-20}
              - {id: ce-3, person: p-2, certification: CERT-CISA, issued: 2026-05-20, expires: 2029-05-20}
              - {id: ce-4, person: p-1, certification: CERT-PMP, issued: 2023-12-20, expires: 2026-12-20, revoked: 2026-05-01}
              - {id: ce-9, person: p-9, certification: CERT-CISA, issued: 2023-12-20, expires: 2026-12-20}
            """;

    @Autowired Callers callers;

    @Autowired Dossiers dossiers;

    @Autowired ExecutionGraphQlServiceTester api;

    @Autowired ActingAs actingAs;

    @Autowired ExpiryNotices notices;

    @Autowired PeopleDirectory people;

    @Autowired CurrentActor actor;

    @Autowired TransactionTemplate transactions;

    private final List<Object> published = new ArrayList<>();
    private AnnouncingExpiry announcing;
    private Learning ours;

    @BeforeEach
    void found() {
        announcing = new AnnouncingExpiry(actingAs, notices, people, published::add);
        ours = new Learning(callers, dossiers, api, "2026-06-01", SECTIONS);
    }

    @Test
    void itIsToldSixtyDaysBeforeAndNotADayEarlier() {
        begins(EXPIRES.minusDays(61));
        assertThat(told()).isEmpty();
        begins(EXPIRES.minusDays(60));
        assertThat(told()).containsExactly("EXPIRING 2026-12-20");
    }

    @Test
    void onTheLastGoodDayItHasNotExpired() {
        begins(EXPIRES);
        assertThat(told()).containsExactly("EXPIRING 2026-12-20");
        begins(EXPIRES.plusDays(1));
        assertThat(told()).containsExactly("EXPIRING 2026-12-20", "EXPIRED 2026-12-20");
    }

    @Test
    void theSameDayTwiceTellsNothingNew() {
        begins(EXPIRES.minusDays(29));
        begins(EXPIRES.minusDays(29));
        begins(EXPIRES.minusDays(28));

        assertThat(told()).containsExactly("EXPIRING 2026-12-20");
    }

    @Test
    void aDayThatArrivesLateTellsNothingThatIsOvertaken() {
        begins(EXPIRES.plusDays(3));
        begins(EXPIRES.minusDays(29));

        assertThat(told()).containsExactly("EXPIRED 2026-12-20");
    }

    @Test
    void whatWasRenewedInTheMeantimeIsNotTold() {
        var renewed = ours.ask("""
                mutation { recordCertificate(input: {person: {key: "p-1"}, certification: "CERT-CISA",
                    issued: "2026-06-01"}) { errors { code field } } }""");
        assertThat(Learning.errors(renewed)).isEmpty();
        begins(EXPIRES.minusDays(29));

        assertThat(told()).isEmpty();
    }

    @Test
    void anotherOrganisationIsToldNothing() {
        var theirs = ours;
        ours = new Learning(callers, dossiers, api, "2026-06-01", "");
        begins(EXPIRES.minusDays(29));

        assertThat(told()).isEmpty();
        ours = theirs;
        begins(EXPIRES.minusDays(29));
        assertThat(told()).hasSize(1);
    }

    private void begins(LocalDate day) {
        callers.asEverybody(ours.organisation(), () -> {
            announceOn(day);
            return true;
        });
    }

    private void announceOn(LocalDate day) {
        var event = new CalendarDay(ours.organisation(), day, actor.provenance());
        transactions.executeWithoutResult(status -> announcing.on(event));
    }

    private List<String> told() {
        return published.stream().map(it -> switch (it) {
            case CertificateExpiring ending -> "EXPIRING " + ending.expires();
            case CertificateExpired ended -> "EXPIRED " + ended.expires();
            default -> it.toString();
        }).toList();
    }
}
