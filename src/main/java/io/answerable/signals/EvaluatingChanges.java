package io.answerable.signals;

import io.answerable.access.CurrentActor;
import io.answerable.ledger.RecentChanges;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Evaluates the signals of an organisation after something has happened: on a new day all of them, later on that day only
 * those which what has changed since can concern. What has changed the ledger tells, not the events: so nothing is missed
 * that happened without one.
 */
@Component
class EvaluatingChanges {

    private final CurrentActor actor;
    private final Calendar calendar;
    private final RecentChanges changes;
    private final ConcernedRules rules;
    private final AnnouncingSignals announcing;

    EvaluatingChanges(CurrentActor actor, Calendar calendar, RecentChanges changes, ConcernedRules rules,
            AnnouncingSignals announcing) {
        this.actor = actor;
        this.calendar = calendar;
        this.changes = changes;
        this.rules = rules;
        this.announcing = announcing;
    }

    /** Evaluates and announces for the current organisation. */
    @Transactional
    public void evaluate() {
        announcing.oneAtATime();
        var organisation = actor.organisation();
        var today = actor.today();
        var before = calendar.evaluation(organisation);
        var changed = changes.since(before.entry());
        if (today.equals(before.day())) {
            announcing.announce(rules.readingAny(changed.types()));
        } else {
            announcing.announce();
        }
        calendar.reached(organisation, new Calendar.Evaluation(today, changed.lastEntry()));
    }
}
