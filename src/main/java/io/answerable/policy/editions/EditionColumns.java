package io.answerable.policy.editions;

import io.answerable.facts.Columns;
import io.answerable.facts.FactTable;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import io.answerable.policy.PolicySection;
import io.answerable.policy.PolicyStatus;
import io.answerable.policy.editions.EditionFact.Consultation;
import io.answerable.policy.editions.EditionFact.Content;
import io.answerable.policy.editions.EditionFact.Decision;
import io.answerable.policy.editions.EditionFact.Force;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How editions stand in their table. */
final class EditionColumns {

    static final FactTable.Shape<EditionFact> SHAPE = new FactTable.Shape<>("policy.edition_fact", "policy_id",
            List.of("edition", "status", "title", "topics", "section_titles", "section_texts", "author", "audience",
                    "course", "legal_review_by", "legal_review_on", "approved_by", "approved_on", "published_on",
                    "substantial", "review_due", "acknowledge_by", "acknowledge_within", "comments_due", "invited",
                    "consultation_round"),
            EditionColumns::values, EditionColumns::fact);

    /** All but the text of the sections. */
    static final List<String> OUTLINE = SHAPE.columns().stream().filter(it -> !it.startsWith("section_")).toList();

    /** The same without that text, for rules; only to be read. */
    static final FactTable.Shape<EditionFact> OUTLINES = new FactTable.Shape<>(SHAPE.table(), SHAPE.subject(), OUTLINE,
            it -> List.of(), (rs, row) -> fact(rs, List.of()));

    private EditionColumns() {}

    private static List<@Nullable Object> values(EditionFact it) {
        var content = it.content();
        return Arrays.asList(it.number(), it.status().name(), content.title(), Columns.texts(content.topics()),
                Columns.texts(content.sections().stream().map(PolicySection::title).toList()),
                Columns.texts(content.sections().stream().map(PolicySection::text).toList()),
                Columns.value(content.author()), Columns.values(content.audience()), content.course(),
                Columns.value(it.legalReview().by()), it.legalReview().on(), Columns.value(it.approval().by()),
                it.approval().on(), it.force().on(), it.force().substantial(), it.force().reviewDue(),
                it.force().acknowledgeBy(), it.force().acknowledgeWithin(), it.consultation().due(),
                Columns.values(it.consultation().invited()),
                it.consultation().round());
    }

    static EditionFact fact(ResultSet rs, int row) throws SQLException {
        return fact(rs, sections(rs));
    }

    private static EditionFact fact(ResultSet rs, List<PolicySection> sections) throws SQLException {
        var content = new Content(rs.getString("title"), Columns.texts(rs, "topics"), sections,
                Columns.id(rs, "author", PersonId::of), Columns.ids(rs, "audience", UnitId::of),
                rs.getString("course"));
        return new EditionFact(rs.getInt("edition"), PolicyStatus.valueOf(rs.getString("status")), content,
                decision(rs, "legal_review"), decision(rs, "approved"),
                new Force(Columns.day(rs, "published_on"), rs.getBoolean("substantial"), Columns.day(rs, "review_due"),
                        Columns.day(rs, "acknowledge_by"), rs.getObject("acknowledge_within", Integer.class)),
                new Consultation(Columns.day(rs, "comments_due"), Columns.ids(rs, "invited", UnitId::of),
                        rs.getInt("consultation_round")));
    }

    private static List<PolicySection> sections(ResultSet rs) throws SQLException {
        var titles = Columns.texts(rs, "section_titles");
        var texts = Columns.texts(rs, "section_texts");
        return IntStream.range(0, titles.size())
                .mapToObj(it -> new PolicySection(titles.get(it), texts.get(it)))
                .toList();
    }

    private static Decision decision(ResultSet rs, String act) throws SQLException {
        return new Decision(Columns.id(rs, act + "_by", PersonId::of), Columns.day(rs, act + "_on"));
    }
}
