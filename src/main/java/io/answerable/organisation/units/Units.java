package io.answerable.organisation.units;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.FactStore;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jmolecules.ddd.types.Identifier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All units, to be changed. */
@Repository
class Units extends Keeping<Unit> {

    private final FactTable<UnitFact> facts;

    Units(FactStore tables, Chronicle chronicle) {
        super("Unit", tables.keys("organisation.unit", "unit_id"), chronicle);
        this.facts = tables.of(new FactTable.Shape<>("organisation.unit_fact", "unit_id",
                List.of("name", "function", "parent_id", "head_id"), Units::values, Units::fact));
    }

    @Override
    protected List<Unit> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new Unit(it, timelines.getOrDefault(it.id(), Timeline.empty(it.id()))))
                .toList();
    }

    @Override
    protected void write(Collection<Unit> units) {
        facts.write(units.stream().map(Unit::facts).toList());
    }

    List<Unit> byId(Collection<UUID> ids) {
        return load(keys().entriesOf(ids));
    }

    private static List<@Nullable Object> values(UnitFact fact) {
        return Arrays.asList(fact.name(), fact.function(), value(fact.parent()), value(fact.head()));
    }

    private static @Nullable UUID value(@Nullable Identifier id) {
        return switch (id) {
            case UnitId unit -> unit.value();
            case PersonId person -> person.value();
            case null, default -> null;
        };
    }

    private static UnitFact fact(ResultSet rs, int row) throws SQLException {
        var parent = rs.getObject("parent_id", UUID.class);
        var head = rs.getObject("head_id", UUID.class);
        return new UnitFact(rs.getString("name"), rs.getString("function"), parent == null ? null : UnitId.of(parent),
                head == null ? null : PersonId.of(head));
    }
}
