package io.answerable.policy.editions;

import io.answerable.access.Actor;
import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Columns;
import io.answerable.policy.PolicyStatus;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Who reads an edition before anybody was asked about it: its author, and those who write, govern and approve policies.
 * Whatever has been consulted on is everybody's to read, also when it was handed back.
 */
@Component
class Drafts {

    /** Whether the caller may read an edition, in SQL. */
    static final String READABLE = "(status <> 'DRAFT' or consultation_round > 0 or :everyDraft or author = any(:self))";

    private final CurrentActor actor;

    Drafts(CurrentActor actor) {
        this.actor = actor;
    }

    /** What the condition asks for. */
    Map<String, Object> parameters() {
        var caller = actor.actor();
        return Map.of("everyDraft", readsAll(caller), "self", Columns.values(caller.person().stream().toList()));
    }

    boolean isReadable(PolicyEditionView edition) {
        var caller = actor.actor();
        return edition.status() != PolicyStatus.DRAFT || edition.round() > 0 || readsAll(caller)
                || caller.person().filter(it -> it.equals(edition.author())).isPresent();
    }

    private static boolean readsAll(Actor caller) {
        return Stream.of(Permission.MANAGE_POLICIES, Permission.READ_GOVERNANCE, Permission.APPROVE)
                .anyMatch(caller::may);
    }
}
