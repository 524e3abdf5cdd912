package io.answerable.facts;

import static java.util.stream.Collectors.toMap;

import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** All things of one kind, to be changed one by one by use cases or in bulk by a dossier. */
public abstract class Keeping<T extends Kept> {

    private final String type;
    private final KeyRegister keys;
    private final Chronicle chronicle;

    /** @param type name of the GraphQL type */
    protected Keeping(String type, KeyRegister keys, Chronicle chronicle) {
        this.type = type;
        this.keys = keys;
        this.chronicle = chronicle;
    }

    protected abstract List<T> load(Collection<Entry> entries);

    protected abstract void write(Collection<T> things);

    public KeyRegister keys() {
        return keys;
    }

    /** Reads a thing and keeps others from changing it until the transaction ends. */
    public Optional<T> find(UUID id) {
        return keys.lock(id).map(it -> load(List.of(it)).getFirst());
    }

    /** Reads a thing that others may rely on as well, and keeps everybody from changing it until the transaction ends. */
    public Optional<T> hold(UUID id) {
        return keys.hold(id).map(it -> load(List.of(it)).getFirst());
    }

    /** The same for several, always in the same order, so that two who want the same do not wait in a circle. */
    public List<T> findAll(Collection<UUID> ids) {
        return load(keys.lockAll(ids));
    }

    /**
     * Opens a thing for a change: it has to be known, the caller has to be allowed to change it, and it has to be as the
     * caller saw it.
     *
     * @param what how people call such a thing
     * @param expectedVersion null: the caller only adds to the thing, whatever others have added meanwhile
     */
    public Outcome<T> open(String what, UUID id, @Nullable Integer expectedVersion, Predicate<T> mayChange) {
        var found = find(id);
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.NotFound.of(what, what));
        }
        var thing = found.get();
        if (!mayChange.test(thing)) {
            return Outcome.refused(Refusal.NotPermitted.to("change this " + what));
        }
        var version = thing.entry().version();
        return expectedVersion == null || version == expectedVersion
                ? Outcome.done(thing)
                : Outcome.refused(Refusal.VersionConflict.of(version));
    }

    /** Keeps a new thing and tells the ledger. */
    public void add(T thing, Act act) {
        addAll(List.of(thing), act);
    }

    /** Keeps new things and tells the ledger: a fixed number of statements for any number of things. */
    public void addAll(Collection<T> things, Act act) {
        if (!things.isEmpty()) {
            keys.add(things.stream().map(Kept::entry).toList());
            write(things);
            chronicle.record(act.reason(), things.stream().map(it -> deed(it, act.name(), act.from())).toList());
        }
    }

    /** Keeps what has changed and tells the ledger. */
    public void save(T thing, Act act) {
        write(List.of(thing));
        keys.touch(List.of(thing.entry().id()));
        chronicle.record(act.reason(), deed(thing, act.name(), act.from()));
    }

    /**
     * Holds a row of a dossier against what is known, and may refuse it.
     *
     * @param <R> the row
     * @param <T> the thing that it is about
     */
    @FunctionalInterface
    public interface Telling<R, T> {

        /** @param day from which on what the row says holds, unless the row names other days */
        void tell(Registration.Row<R> row, T thing, LocalDate day);
    }

    /** Records the rows of a dossier. */
    public <R> void record(Registration<R> registration, LocalDate asOf, Telling<R, T> telling) {
        registration.inChunks(chunk -> recordChunk(chunk, registration.section(), asOf, telling));
    }

    private <R> void recordChunk(
            List<Registration.Row<R>> chunk, Section section, LocalDate asOf, Telling<R, T> telling) {
        var entries = keys.entriesOf(chunk.stream().map(it -> it.entry().id()).toList());
        var things = load(entries).stream().collect(toMap(it -> it.entry().id(), it -> it));
        var fresh = new ArrayList<T>();
        var known = new LinkedHashMap<Registration.Row<R>, T>();
        for (var row : chunk) {
            var thing = Objects.requireNonNull(things.get(row.entry().id()));
            telling.tell(row, thing, asOf);
            if (!section.hasRefused(row.number())) {
                section.count(row.isNew(), !thing.alterations().isEmpty());
                if (row.isNew()) {
                    fresh.add(thing);
                } else {
                    known.put(row, thing);
                }
            }
        }
        keep(fresh, known.values().stream().filter(it -> !it.alterations().isEmpty()).toList(), asOf);
        if (asOf.isBefore(chronicle.today())) {
            known.forEach((row, thing) -> noteWhenOvertaken(row, thing, section, telling));
        }
    }

    /**
     * A row of an older dossier is overtaken when it would change something if it were told today. The thing has been
     * written by then and is forgotten afterwards.
     */
    private <R> void noteWhenOvertaken(Registration.Row<R> row, T thing, Section section, Telling<R, T> telling) {
        int told = thing.alterations().count();
        telling.tell(row, thing, chronicle.today());
        if (thing.alterations().count() > told) {
            section.overtaken(thing.entry().key());
        }
    }

    private void keep(List<T> fresh, List<T> changed, LocalDate asOf) {
        keys.touchUnchanged(changed.stream().map(Kept::entry).toList());
        write(fresh);
        write(changed);
        var deeds = new ArrayList<Chronicle.Deed>();
        fresh.forEach(it -> deeds.add(deed(it, "RECORDED", LocalDate.MIN)));
        changed.forEach(it -> deeds.add(deed(it, "CHANGED", asOf)));
        chronicle.record(null, deeds);
    }

    private Chronicle.Deed deed(T thing, String act, LocalDate from) {
        return new Chronicle.Deed(type, thing.entry(), act, from, thing.alterations());
    }
}
