package io.answerable.training.plans;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Criteria;
import io.answerable.facts.Entry;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.NewKeys;
import io.answerable.facts.Sorting;
import io.answerable.facts.Timeline;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.UnitDirectory;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.training.LiteracyMeasureId;
import io.answerable.training.records.RecordsOfPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what is done for AI literacy: for whom, with which content, when; and shows it (R-TRN-10, T-4). */
@Component
@Transactional
public class RecordingMeasures {

    private static final String SELECT = """
            select k.literacy_measure_id, k.key, k.version, f.*
            from training.literacy_measure k
            join training.literacy_measure_fact f on f.organisation_id = k.organisation_id
                and f.literacy_measure_id = k.literacy_measure_id
                and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation""";

    private final LiteracyMeasures measures;
    private final TrainingCatalogue catalogue;
    private final UnitDirectory units;
    private final Listings listings;
    private final JdbcClient jdbc;
    private final CurrentActor actor;

    RecordingMeasures(LiteracyMeasures measures, TrainingCatalogue catalogue, UnitDirectory units, Listings listings,
            JdbcClient jdbc, CurrentActor actor) {
        this.measures = measures;
        this.catalogue = catalogue;
        this.units = units;
        this.listings = listings;
        this.jdbc = jdbc;
        this.actor = actor;
    }

    public Outcome<LiteracyMeasureView> record(RecordMeasure asked) {
        var today = actor.today();
        var on = asked.takenOn() == null ? today : asked.takenOn();
        var checks = new Checks().refuseIf(!actor.actor().may(Permission.MANAGE_TRAINING),
                () -> Refusal.NotPermitted.to("record measures for AI literacy"));
        if (asked.key() != null) {
            checks.newKey(measures.keys(), asked.key());
        }
        return checks.required("title", asked.title())
                .required("contentVersion", asked.contentVersion())
                .text("reason", asked.reason())
                .refuseIf(asked.segment() != null && catalogue.segment(asked.segment()).isEmpty(),
                        () -> Refusal.NotFound.of("segment", "segment"))
                .refuseIf(asked.course() != null && catalogue.course(asked.course()).isEmpty(),
                        () -> Refusal.NotFound.of("course", "course"))
                .refuseIf(!units.byId(asked.units(), today).keySet().containsAll(asked.units()),
                        () -> Refusal.NotFound.of("unit", "units"))
                .refuseIf(on.isAfter(today), () -> Refusal.ValidationFailed.of("This day has yet to come.", "takenOn"))
                .then(() -> recorded(asked, on, today));
    }

    private Outcome<LiteracyMeasureView> recorded(RecordMeasure asked, LocalDate on, LocalDate today) {
        var entry = Entry.first(asked.key() == null ? NewKeys.next("lm") : asked.key(), today);
        var measure = new LiteracyMeasure(entry, Timeline.empty(entry.id()));
        var fact = new MeasureFact(asked.title(), asked.segment(), asked.units(), asked.course(),
                asked.contentVersion(), on);
        measure.set(fact, today);
        measures.add(measure, new Act("RECORDED", today, asked.reason()));
        return Outcome.done(view(entry.id(), entry.key(), entry.version(), fact, today));
    }

    /**
     * Those that the filter means, by key, page by page.
     *
     * @throws AccessDeniedException for whoever neither reads governance nor manages training of the whole organisation
     */
    @Transactional(readOnly = true)
    public Page<LiteracyMeasureView> page(@Nullable LiteracyMeasureFilter filter, LocalDate asOf, Paging paging) {
        if (!mayRead()) {
            throw new AccessDeniedException("Requires one of " + RecordsOfPeople.SHOWING);
        }
        var criteria = Criteria.begin().with("asOf", asOf).matching(filter, LiteracyMeasureFilter::gather);
        return listings.page(new Listing<>(SELECT, criteria, Sorting.by("k.key"), view(asOf),
                it -> Cursor.of(it.key())), paging);
    }

    @Transactional(readOnly = true)
    public Map<LiteracyMeasureId, LiteracyMeasureView> byId(Collection<LiteracyMeasureId> ids, LocalDate asOf) {
        return !mayRead()
                ? Map.of()
                : jdbc.sql(SELECT + " and k.literacy_measure_id = any(:ids)")
                        .param("organisation", actor.organisation().value())
                        .param("asOf", asOf)
                        .param("ids", ids.stream().map(LiteracyMeasureId::value).toArray(UUID[]::new))
                        .query(view(asOf))
                        .list()
                        .stream()
                        .collect(toMap(LiteracyMeasureView::id, it -> it));
    }

    private boolean mayRead() {
        return RecordsOfPeople.SHOWING.stream().anyMatch(actor.actor()::may);
    }

    private static RowMapper<LiteracyMeasureView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static LiteracyMeasureView view(ResultSet rs, LocalDate asOf) throws SQLException {
        return view(rs.getObject("literacy_measure_id", UUID.class), rs.getString("key"), rs.getInt("version"),
                LiteracyMeasures.fact(rs), asOf);
    }

    private static LiteracyMeasureView view(UUID id, String key, int version, MeasureFact it, LocalDate asOf) {
        return new LiteracyMeasureView(LiteracyMeasureId.of(id), key, it.title(), it.segment(), it.units(),
                it.course(), it.contentVersion(), it.takenOn(), version, asOf);
    }
}
