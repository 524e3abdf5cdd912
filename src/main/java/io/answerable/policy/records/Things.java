package io.answerable.policy.records;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.NewKeys;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All things of one kind, to be changed: opened for whoever may, kept, and told to the ledger. */
public final class Things<F extends Record> extends Keeping<Thing<F>> {

    private final String type;
    private final String prefix;
    private final FactTable<F> facts;
    private final CurrentActor actor;

    Things(Kind<F> kind, Tables tables) {
        super(kind.type(), tables.keys(kind.table(), kind.id()), tables.chronicle());
        this.type = kind.type();
        this.prefix = kind.prefix();
        this.facts = tables.of(kind.shape());
        this.actor = tables.actor();
    }

    /**
     * One kind of things.
     *
     * @param type name of the GraphQL type
     * @param prefix with which keys begin that nobody has chosen
     * @param shape of the table of facts: that of the things themselves has the same name without {@code _fact}
     */
    public record Kind<F extends Record>(String type, String prefix, FactTable.Shape<F> shape) {

        String table() {
            return shape.table().replaceFirst("_fact$", "");
        }

        String id() {
            return shape.subject();
        }
    }

    /** Which thing somebody wants to change, as they read it, and why. */
    public record Change(UUID id, int expectedVersion, @Nullable String reason) {}

    @Override
    protected List<Thing<F>> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new Thing<>(it, timelines.getOrDefault(it.id(), Timeline.empty(it.id()))))
                .toList();
    }

    @Override
    protected void write(Collection<Thing<F>> things) {
        facts.write(things.stream().map(Thing::facts).toList());
    }

    /** Everything that was ever kept. */
    public List<Thing<F>> all() {
        return load(keys().all().values());
    }

    /** From today on there is something new; a key is made up where none is given. */
    public UUID begin(@Nullable String key, F fact, String act, @Nullable String reason) {
        var today = actor.today();
        var thing = Thing.first(key == null ? NewKeys.next(prefix) : key, today, fact);
        add(thing, new Act(act, today, reason));
        return thing.entry().id();
    }

    /**
     * From today on this is true of the thing with that key, whether it is new or not; one decision at a time, so that two
     * cannot both be the first.
     *
     * @param expectedVersion 0: there is none yet
     */
    public Outcome<UUID> put(String key, int expectedVersion, F fact, String act, @Nullable String reason) {
        keys().lockStructure();
        var known = keys().idsOf(List.of(key)).get(key);
        if (known != null) {
            return change(new Change(known, expectedVersion, reason), act, it -> true, it -> Outcome.done(fact));
        }
        return expectedVersion == 0
                ? Outcome.done(begin(key, fact, act, reason))
                : Outcome.refused(Refusal.VersionConflict.of(0));
    }

    /** From today on something else is true of it, unless that is refused; nothing is written where nothing differs. */
    public Outcome<UUID> change(Change asked, String act, Predicate<F> mayChange, Function<F, Outcome<F>> change) {
        var today = actor.today();
        return open(wordsOf(type), asked.id(), asked.expectedVersion(),
                it -> it.on(today).filter(mayChange).isPresent())
                .refusing(it -> it instanceof Refusal.NotFound ? it.blaming() : it)
                .flatMap(thing -> change.apply(thing.on(today).orElseThrow()).map(fact -> {
                    thing.change(today, fact);
                    if (!thing.alterations().isEmpty()) {
                        save(thing, new Act(act, today, asked.reason()));
                    }
                    return thing.entry().id();
                }));
    }

    private static String wordsOf(String type) {
        return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }
}
