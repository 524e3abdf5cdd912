package io.answerable.exchange.dossier;

import io.answerable.exchange.dossier.Line.Writing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** What a context tells for one section of a dossier; each row is made when it is written, and forgotten. */
public final class Told {

    private final String name;
    private final boolean isSingle;
    private final int rows;
    private final Rows writing;

    private Told(String name, boolean isSingle, int rows, Rows writing) {
        this.name = name;
        this.isSingle = isSingle;
        this.rows = rows;
        this.writing = writing;
    }

    /** Makes one row after another. */
    private interface Rows {

        void write(NamedFields named, Consumer<ObjectNode> sink);
    }

    /** @param key by which the rows are told apart */
    static <T> Told rows(String name, List<T> facts, Function<T, String> key, Writing<T> writing) {
        return new Told(name, false, facts.size(), (named, sink) -> facts.forEach(it -> {
            var line = Line.of(named.of(name, key.apply(it)));
            writing.write(line, it);
            sink.accept(line.fields());
        }));
    }

    /** A section that describes one thing; left out where there is none. */
    static <T> Told single(String name, Optional<T> fact, Writing<T> writing) {
        return new Told(name, true, fact.isPresent() ? 1 : 0, (named, sink) -> fact.ifPresent(it -> {
            var line = Line.of(named.of(name, ""));
            writing.write(line, it);
            sink.accept(line.fields());
        }));
    }

    public String name() {
        return name;
    }

    boolean isSingle() {
        return isSingle;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    void write(NamedFields named, Consumer<ObjectNode> sink) {
        writing.write(named, sink);
    }
}
