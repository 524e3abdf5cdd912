package io.answerable.facts;

import io.answerable.access.CurrentActor;
import io.answerable.ledger.Change;
import io.answerable.ledger.Fact;
import io.answerable.ledger.Ledger;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what has changed into the ledger. */
@Component
public class Chronicle {

    private final Ledger ledger;
    private final CurrentActor actor;

    Chronicle(Ledger ledger, CurrentActor actor) {
        this.ledger = ledger;
        this.actor = actor;
    }

    /**
     * What happened to one thing.
     *
     * @param type name of the GraphQL type
     * @param effectiveFrom the day from which it holds, if that is known
     */
    public record Deed(String type, Entry entry, String act, @Nullable LocalDate effectiveFrom,
            Alterations alterations) {}

    public void record(@Nullable String reason, Deed... deeds) {
        record(reason, List.of(deeds));
    }

    public void record(@Nullable String reason, Collection<Deed> deeds) {
        if (!deeds.isEmpty()) {
            ledger.record(actor.provenance().because(reason), deeds.stream().map(Chronicle::fact).toList());
        }
    }

    LocalDate today() {
        return actor.today();
    }

    private static Fact fact(Deed deed) {
        var entry = deed.entry();
        var changes = deed.alterations().fields().stream().map(Chronicle::change).toList();
        return new Fact(deed.type(), entry.id(), entry.key(), deed.act(), Alterations.day(deed.effectiveFrom()),
                changes);
    }

    private static Change change(Alterations.Field field) {
        var person = field.personOf();
        return person == null
                ? Change.of(field.name(), field.before(), field.after())
                : Change.personal(person, field.name(), field.before(), field.after());
    }
}
