package io.answerable.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.AnswerableTest;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** The time zone of an organisation is known as soon as somebody asks. */
@AnswerableTest
class OrganisationCalendarTests {

    @Autowired Callers callers;

    @Autowired JdbcClient jdbc;

    @Autowired TransactionOperations transactions;

    @Test
    @DisplayName("The first to sign in after a start learns the day of their organisation, before any transaction has begun")
    void theFirstToAskIsAnswered() {
        var organisation = callers.newOrganisation(ZoneId.of("Pacific/Auckland"));
        var justStarted = new OrganisationCalendar(jdbc, transactions);

        assertThat(callers.asEverybody(organisation, () -> justStarted.zoneOf(organisation)))
                .isEqualTo(ZoneId.of("Pacific/Auckland"));
    }
}
