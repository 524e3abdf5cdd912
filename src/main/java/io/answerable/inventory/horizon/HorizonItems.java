package io.answerable.inventory.horizon;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.HorizonImpact;
import io.answerable.inventory.HorizonKind;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Everything on the horizon, to be changed. */
@Repository
class HorizonItems extends Keeping<HorizonItem> {

    private static final List<String> COLUMNS = List.of("title", "kind", "found_on", "found_by", "impact", "affected",
            "decision", "effective_from", "confirmed_on");

    private final FactTable<HorizonFact> facts;

    HorizonItems(FactStore store, Chronicle chronicle) {
        super("HorizonItem", store.keys("inventory.horizon_item", "horizon_item_id"), chronicle);
        facts = store.of(new FactTable.Shape<>("inventory.horizon_item_fact", "horizon_item_id", COLUMNS,
                HorizonItems::values, HorizonItems::fact));
    }

    @Override
    protected List<HorizonItem> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new HorizonItem(it, timelines.getOrDefault(it.id(), Timeline.empty(it.id()))))
                .toList();
    }

    @Override
    protected void write(Collection<HorizonItem> items) {
        facts.write(items.stream().map(HorizonItem::facts).toList());
    }

    private static List<@Nullable Object> values(HorizonFact it) {
        return Arrays.asList(it.title(), it.kind().name(), it.foundOn(), Columns.value(it.foundBy()),
                it.impact().name(), it.affected().stream().map(AiSystemId::value).toArray(UUID[]::new), it.decision(),
                it.effectiveFrom(), it.confirmedOn());
    }

    static HorizonFact fact(ResultSet row, int number) throws SQLException {
        return new HorizonFact(row.getString("title"), HorizonKind.valueOf(row.getString("kind")),
                Columns.day(row, "found_on"), Columns.id(row, "found_by", PersonId::of),
                HorizonImpact.valueOf(row.getString("impact")),
                Columns.ids(row, "affected", AiSystemId::of), row.getString("decision"),
                Columns.day(row, "effective_from"), Columns.day(row, "confirmed_on"));
    }
}
