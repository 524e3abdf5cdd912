package io.answerable.audit.gaps;

import io.answerable.reference.Framework;
import io.answerable.audit.GapAssessmentState;
import io.answerable.audit.GapCounts;
import io.answerable.audit.GapResult;
import io.answerable.audit.matters.Matters;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All gap assessments, to be read and changed. */
@Repository
class GapAssessments extends Matters<GapFact, GapAssessment> {

    private static final FactTable.Shape<GapFact> SHAPE = new FactTable.Shape<>("audit.gap_assessment_fact",
            "gap_assessment_id",
            List.of("title", "framework", "planned", "conducted_by", "state", "started_on", "completed_on",
                    "conforming", "partial", "not_conforming", "not_applicable", "items", "results", "notes"),
            GapAssessments::values, GapAssessments::fact);

    GapAssessments(Means means) {
        super("GapAssessment", "audit.gap_assessment", SHAPE, means);
    }

    @Override
    protected GapAssessment of(Entry entry, Timeline<GapFact> facts) {
        return new GapAssessment(entry, facts);
    }

    private static List<@Nullable Object> values(GapFact it) {
        var plan = it.plan();
        var progress = it.progress();
        return Arrays.asList(plan.title(), plan.framework().name(), plan.planned(),
                Columns.value(plan.conductedBy()), progress.state().name(), progress.startedOn(),
                progress.completedOn(), count(progress.counts(), GapCounts::conforming),
                count(progress.counts(), GapCounts::partial), count(progress.counts(), GapCounts::notConforming),
                count(progress.counts(), GapCounts::notApplicable), texts(it, GapFact.Item::number),
                texts(it, item -> item.result().name()),
                texts(it, item -> Objects.requireNonNullElse(item.note(), "")));
    }

    private static @Nullable Integer count(@Nullable GapCounts counts, Function<GapCounts, Integer> which) {
        return counts == null ? null : which.apply(counts);
    }

    private static String[] texts(GapFact fact, Function<GapFact.Item, String> of) {
        return fact.items().stream().map(of).toArray(String[]::new);
    }

    private static GapFact fact(ResultSet rs, int row) throws SQLException {
        return new GapFact(
                new GapFact.Plan(rs.getString("title"), Framework.valueOf(rs.getString("framework")),
                        rs.getObject("planned", LocalDate.class), Columns.id(rs, "conducted_by", PersonId::of)),
                new GapFact.Progress(GapAssessmentState.valueOf(rs.getString("state")),
                        rs.getObject("started_on", LocalDate.class), rs.getObject("completed_on", LocalDate.class),
                        counts(rs)),
                items(rs));
    }

    private static @Nullable GapCounts counts(ResultSet rs) throws SQLException {
        return rs.getObject("conforming") == null
                ? null
                : new GapCounts(rs.getInt("conforming"), rs.getInt("partial"), rs.getInt("not_conforming"),
                        rs.getInt("not_applicable"));
    }

    private static List<GapFact.Item> items(ResultSet rs) throws SQLException {
        var numbers = Columns.texts(rs, "items");
        var results = Columns.texts(rs, "results");
        var notes = Columns.texts(rs, "notes");
        var items = new ArrayList<GapFact.Item>();
        for (int i = 0; i < numbers.size(); i++) {
            var note = notes.get(i);
            items.add(new GapFact.Item(numbers.get(i), GapResult.valueOf(results.get(i)),
                    note.isEmpty() ? null : note));
        }
        return items;
    }
}
