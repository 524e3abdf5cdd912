package io.answerable.audit.reviews;

import io.answerable.audit.ManagementReviewState;
import io.answerable.audit.ReviewInputKind;
import io.answerable.audit.ReviewOutcomeKind;
import io.answerable.audit.ReviewOutcomeState;
import io.answerable.audit.matters.Matters;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.facts.FactTable;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import io.answerable.risk.matters.Timelines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All management reviews, to be read and changed. */
@Repository
class ManagementReviews extends Matters<ReviewFact, ManagementReview> {

    private static final FactTable.Shape<ReviewFact> SHAPE = new FactTable.Shape<>("audit.review_fact", "review_id",
            List.of("planned", "chair", "state", "held_on", "closed_on", "present", "summaries", "absent", "reasons"),
            ManagementReviews::values, ManagementReviews::fact);

    private static final FactTable.Shape<OutcomeFact> OUTCOMES = new FactTable.Shape<>("audit.review_outcome_fact",
            "review_id", List.of("number", "kind", "outcome", "owner", "due", "state", "note"),
            it -> Arrays.asList(it.number(), it.kind().name(), it.text(), Columns.value(it.owner()), it.due(),
                    it.state().name(), it.note()),
            (rs, row) -> new OutcomeFact(rs.getInt("number"), ReviewOutcomeKind.valueOf(rs.getString("kind")),
                    rs.getString("outcome"), Columns.id(rs, "owner", PersonId::of),
                    rs.getObject("due", LocalDate.class), ReviewOutcomeState.valueOf(rs.getString("state")),
                    rs.getString("note")));

    private final FactTable<OutcomeFact> outcomes;

    ManagementReviews(Means means) {
        super("ManagementReview", "audit.review", SHAPE, means);
        this.outcomes = means.store().of(OUTCOMES);
    }

    @Override
    protected ManagementReview of(Entry entry, Timeline<ReviewFact> facts) {
        return new ManagementReview(entry, facts, ManagementReview.without(entry.id()));
    }

    @Override
    protected List<ManagementReview> load(Collection<Entry> entries) {
        var concluded = outcomes.factsOf(entries.stream().map(Entry::id).toList());
        return super.load(entries).stream()
                .map(it -> new ManagementReview(it.entry(), it.facts(),
                        Timelines.of(it.entry().id(), concluded, OutcomeFact::number)))
                .toList();
    }

    @Override
    protected void write(Collection<ManagementReview> reviews) {
        super.write(reviews);
        outcomes.write(reviews.stream().flatMap(it -> it.outcomes().stream()).toList());
    }

    private static List<@Nullable Object> values(ReviewFact it) {
        var meeting = it.meeting();
        return Arrays.asList(meeting.planned(), Columns.value(meeting.chair()), meeting.state().name(),
                meeting.heldOn(), meeting.closedOn(), texts(it, true, input -> input.kind().name()),
                texts(it, true, ManagementReviews::text), texts(it, false, input -> input.kind().name()),
                texts(it, false, ManagementReviews::text));
    }

    private static String text(ReviewFact.Input input) {
        return Objects.requireNonNullElse(input.text(), "");
    }

    private static String[] texts(ReviewFact fact, boolean present, Function<ReviewFact.Input, String> of) {
        return fact.inputs().stream().filter(it -> it.present() == present).map(of).toArray(String[]::new);
    }

    private static ReviewFact fact(ResultSet rs, int row) throws SQLException {
        return new ReviewFact(
                new ReviewFact.Meeting(rs.getObject("planned", LocalDate.class), Columns.id(rs, "chair", PersonId::of),
                        ManagementReviewState.valueOf(rs.getString("state")), rs.getObject("held_on", LocalDate.class),
                        rs.getObject("closed_on", LocalDate.class)),
                Stream.concat(
                        inputs(Columns.texts(rs, "present"), Columns.texts(rs, "summaries"), true),
                        inputs(Columns.texts(rs, "absent"), Columns.texts(rs, "reasons"), false)).toList());
    }

    private static Stream<ReviewFact.Input> inputs(List<String> kinds, List<String> texts, boolean present) {
        return IntStream.range(0, kinds.size())
                .mapToObj(i -> new ReviewFact.Input(ReviewInputKind.valueOf(kinds.get(i)), present,
                        texts.get(i).isEmpty() ? null : texts.get(i)));
    }
}
