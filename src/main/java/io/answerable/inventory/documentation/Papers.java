package io.answerable.inventory.documentation;

import io.answerable.facts.Alterations;
import io.answerable.facts.Columns;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.inventory.records.FactsOfSystems;
import io.answerable.kernel.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Repository;

/** The tables of what is written down about systems. */
@Repository
class Papers {

    private final FactsOfSystems<DataSheet> dataSheets;
    private final FactsOfSystems<ModelDocument> documents;
    private final FactsOfSystems<TechnicalControl> controls;
    private final FactsOfSystems<Guidance> guidance;
    private final FactsOfSystems<ItSupport> support;

    Papers(FactStore store) {
        dataSheets = papers(store, "data_sheet", List.of("needed", "source", "owner", "quality", "plain_description"),
                it -> Arrays.asList(it.needed(), it.source(), Columns.value(it.owner()), it.quality(),
                        it.plainDescription()),
                (row, number) -> new DataSheet(row.getString("needed"), row.getString("source"),
                        Columns.id(row, "owner", PersonId::of), row.getString("quality"),
                        row.getString("plain_description")),
                it -> "dataSheet");
        documents = papers(store, "model_document", List.of("title", "phase", "dated_on", "link"),
                it -> Arrays.asList(it.title(), it.phase().name(), it.datedOn(), it.link()),
                (row, number) -> new ModelDocument(row.getString("title"),
                        ModelDocument.Phase.valueOf(row.getString("phase")),
                        row.getObject("dated_on", LocalDate.class), row.getString("link")),
                ModelDocument::title);
        controls = papers(store, "technical_control", List.of("title", "aim", "test", "every_months", "last_tested"),
                it -> Arrays.asList(it.title(), it.aim().name(), it.test(), it.everyMonths(), it.lastTested()),
                (row, number) -> new TechnicalControl(row.getString("title"),
                        TechnicalControl.Aim.valueOf(row.getString("aim")), row.getString("test"),
                        row.getInt("every_months"), Columns.day(row, "last_tested")),
                TechnicalControl::title);
        guidance = papers(store, "guidance", List.of("title", "subject", "statement", "link", "given_by", "given_on"),
                it -> Arrays.asList(it.title(), it.subject().name(), it.statement(), it.link(),
                        Columns.value(it.by()), it.givenOn()),
                (row, number) -> new Guidance(row.getString("title"),
                        Guidance.Subject.valueOf(row.getString("subject")), row.getString("statement"),
                        row.getString("link"), Columns.id(row, "given_by", PersonId::of),
                        row.getObject("given_on", LocalDate.class)),
                Guidance::title);
        support = papers(store, "it_support", List.of("team", "contact", "open_tickets"),
                it -> Arrays.asList(it.team(), it.contact(), it.openTickets()),
                (row, number) -> new ItSupport(row.getString("team"), row.getString("contact"),
                        row.getInt("open_tickets")),
                it -> "itSupport");
    }

    FactsOfSystems<DataSheet> dataSheets() {
        return dataSheets;
    }

    FactsOfSystems<ModelDocument> documents() {
        return documents;
    }

    FactsOfSystems<TechnicalControl> controls() {
        return controls;
    }

    FactsOfSystems<Guidance> guidance() {
        return guidance;
    }

    FactsOfSystems<ItSupport> support() {
        return support;
    }

    private static <R extends Record> FactsOfSystems<R> papers(FactStore store, String table, List<String> columns,
            Function<R, List<@Nullable Object>> values, RowMapper<R> mapper, Function<R, Object> topic) {
        return new FactsOfSystems<>(
                store.of(new FactTable.Shape<>("inventory." + table, "system", columns, values, mapper)), topic,
                Alterations::between);
    }
}
