package io.answerable.training.plans;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.Outcome;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.training.TrainingInvestmentId;
import io.answerable.training.assignments.TimeSpent;
import io.answerable.training.assignments.TimeSpent.Spent;
import io.answerable.training.records.RecordsOfPeople;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What units set aside for training, and what their people take of it, on any day (R-TRN-22). */
@Component
@Transactional(readOnly = true)
public class InvestmentReads {

    private static final String SELECT = """
            select k.investment_id, k.key, k.version, f.*
            from training.investment k
            join training.investment_fact f on f.organisation_id = k.organisation_id
                and f.investment_id = k.investment_id and f.valid_from <= :asOf and f.valid_until > :asOf
            where k.organisation_id = :organisation and\s""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final UnitDirectory units;
    private final TimeSpent spent;

    InvestmentReads(JdbcClient jdbc, CurrentActor actor, UnitDirectory units, TimeSpent spent) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.units = units;
        this.spent = spent;
    }

    /**
     * By key of the unit, also those units that set nothing aside.
     *
     * @param only just this unit; empty: all that the caller may see
     * @throws AccessDeniedException where that is none at all
     */
    public List<UnitInvestmentView> ofYear(int year, Optional<UnitId> only, LocalDate asOf) {
        if (RecordsOfPeople.SHOWING.stream().noneMatch(actor.actor()::maySomewhere)) {
            throw new AccessDeniedException("Requires one of " + RecordsOfPeople.SHOWING);
        }
        var planned = read("f.year = :year", Map.of("year", year), asOf).stream()
                .collect(toMap(InvestmentView::unit, it -> it));
        var taken = spent.in(year, asOf).stream().collect(groupingBy(Spent::unit, summingInt(Spent::minutes)));
        return units.all(asOf)
                .stream()
                .filter(it -> only.isEmpty() || only.get().equals(it.id()))
                .filter(it -> isShown(it.id()))
                .map(UnitView::id)
                .map(it -> new UnitInvestmentView(it, year, planned.get(it), taken.getOrDefault(it, 0), asOf))
                .toList();
    }

    public Map<TrainingInvestmentId, InvestmentView> byId(Collection<TrainingInvestmentId> ids, LocalDate asOf) {
        return read("k.investment_id = any(:ids)",
                Map.of("ids", ids.stream().map(TrainingInvestmentId::value).toArray(UUID[]::new)), asOf).stream()
                .filter(it -> isShown(it.unit()))
                .collect(toMap(InvestmentView::id, it -> it));
    }

    /** One that was just changed. */
    Outcome<InvestmentView> one(TrainingInvestmentId id, LocalDate asOf) {
        return Outcome.done(read("k.investment_id = :id", Map.of("id", id.value()), asOf).getFirst());
    }

    private boolean isShown(UnitId unit) {
        return RecordsOfPeople.SHOWING.stream().anyMatch(it -> actor.actor().may(it, unit.value(), null));
    }

    private List<InvestmentView> read(String condition, Map<String, Object> parameters, LocalDate asOf) {
        return jdbc.sql(SELECT + condition)
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .params(parameters)
                .query(view(asOf))
                .list();
    }

    private static RowMapper<InvestmentView> view(LocalDate asOf) {
        return (rs, row) -> view(rs, asOf);
    }

    private static InvestmentView view(ResultSet rs, LocalDate asOf) throws SQLException {
        var it = Investments.fact(rs);
        return new InvestmentView(TrainingInvestmentId.of(rs.getObject("investment_id", UUID.class)),
                rs.getString("key"), it.unit(), it.year(), it.budget(), it.currency(), it.hours(),
                rs.getInt("version"), asOf);
    }
}
