package io.answerable.signals;

import static org.assertj.core.api.Assertions.assertThat;

import io.answerable.access.Callers;
import io.answerable.access.CurrentActor;
import io.answerable.kernel.OrganisationId;
import io.answerable.ledger.RecentChanges;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Follows an organisation through a story: after each act only the rules are asked that it concerns, and what they say
 * together with what is known of the others has to be everything that is wrong.
 */
public class KeepingUp {

    private final Callers callers;
    private final CurrentActor actor;
    private final RecentChanges changes;
    private final ConcernedRules rules;
    private final Detections detections;
    private final KindsOfTables tables;
    private final TransactionTemplate atOneMoment;

    KeepingUp(Callers callers, CurrentActor actor, RecentChanges changes, ConcernedRules rules, Detections detections,
            KindsOfTables tables, PlatformTransactionManager transactions) {
        this.callers = callers;
        this.actor = actor;
        this.changes = changes;
        this.rules = rules;
        this.detections = detections;
        this.tables = tables;
        this.atOneMoment = new TransactionTemplate(transactions);
        atOneMoment.setReadOnly(true);
        atOneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    public Follower with(OrganisationId organisation) {
        return new Follower(organisation);
    }

    private record Signal(String code, String reference) {}

    /** Knows what was wrong in an organisation after the last act. */
    public class Follower {

        private final OrganisationId organisation;
        private Set<Signal> known = Set.of();
        private long entry;

        private Follower(OrganisationId organisation) {
            this.organisation = organisation;
        }

        /** Holds that nothing is missed when only the rules are asked that the changes since the last act concern. */
        public void after(String act) {
            callers.asEverybody(organisation, () -> atOneMoment.execute(status -> {
                var changed = changes.since(entry);
                var concerned = rules.readingAny(changed.types());
                var wrong = wrong();
                assertThat(together(concerned, wrong)).as("%s changed %s", act, changed.types()).isEqualTo(wrong);
                known = wrong;
                entry = changed.lastEntry();
                return true;
            }));
        }

        /** Holds that of each change of a fact that rules read the ledger tells as of a change of its kind. */
        public void atTheEnd() {
            var untold = callers.asEverybody(organisation,
                    () -> atOneMoment.execute(status -> tables.untold(organisation)));
            assertThat(untold).isEmpty();
        }

        private Set<Signal> together(Set<String> concerned, Set<Signal> wrong) {
            Predicate<Signal> isConcerned = it -> concerned.contains(it.code());
            var together = new HashSet<Signal>();
            known.stream().filter(isConcerned.negate()).forEach(together::add);
            wrong.stream().filter(isConcerned).forEach(together::add);
            return together;
        }

        private Set<Signal> wrong() {
            return detections.everywhere(Set.of(), actor.today())
                    .stream()
                    .map(it -> new Signal(it.code(), it.subject().reference()))
                    .collect(Collectors.toSet());
        }
    }
}
