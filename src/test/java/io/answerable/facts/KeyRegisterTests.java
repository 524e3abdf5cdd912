package io.answerable.facts;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.answerable.AnswerableTest;
import io.answerable.access.Callers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever changes many things at a time notices that somebody else has changed one of them meanwhile. */
@AnswerableTest
class KeyRegisterTests {

    @Autowired Callers callers;

    @Autowired FactStore store;

    @Autowired TransactionTemplate transactions;

    @Test
    void nobodyWritesOverWhatSomebodyElseHasChangedMeanwhile() {
        var organisation = callers.newOrganisation();
        var units = store.keys("organisation.unit", "unit_id");
        var one = Entry.first("ou-1", LocalDate.EPOCH);
        var other = Entry.first("ou-2", LocalDate.EPOCH);
        callers.asEverybody(organisation, () -> transactions.execute(status -> {
            units.add(List.of(one, other));
            units.touchUnchanged(List.of(one));

            assertThatThrownBy(() -> units.touchUnchanged(List.of(one, other)))
                    .isInstanceOf(OptimisticLockingFailureException.class);
            return true;
        }));
    }
}
