package io.answerable.policy;

import io.answerable.facts.Chronicle;
import io.answerable.facts.Entry;
import io.answerable.facts.FactStore;
import io.answerable.facts.FactTable;
import io.answerable.facts.Keeping;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** All policies, to be changed. */
@Repository
class Policies extends Keeping<Policy> {

    private static final List<String> COLUMNS = List.of("title", "topics", "edition", "status", "author",
            "legal_review_by", "legal_review_on", "approved_by", "approved_on", "review_due", "audience",
            "acknowledge_by", "outstanding", "course");

    private final FactTable<PolicyFact> facts;

    Policies(FactStore store, Chronicle chronicle) {
        super("Policy", store.keys("policy.policy", "policy_id"), chronicle);
        this.facts = store.of(new FactTable.Shape<>("policy.policy_fact", "policy_id", COLUMNS, Policies::values,
                Policies::fact));
    }

    @Override
    protected List<Policy> load(Collection<Entry> entries) {
        var timelines = facts.timelinesOf(entries.stream().map(Entry::id).toList());
        return entries.stream()
                .map(it -> new Policy(it, timelines.getOrDefault(it.id(), new Timeline<>(it.id(), List.of()))))
                .toList();
    }

    @Override
    protected void write(Collection<Policy> policies) {
        facts.write(policies.stream().map(Policy::facts).toList());
    }

    private static List<@Nullable Object> values(PolicyFact fact) {
        return Arrays.asList(fact.title(), fact.topics().toArray(String[]::new), fact.edition(), fact.status().name(),
                value(fact.author()), value(fact.legalReview().by()), fact.legalReview().on(),
                value(fact.approval().by()), fact.approval().on(), fact.reviewDue(),
                fact.audience().stream().map(UnitId::value).toArray(UUID[]::new), fact.acknowledgeBy(),
                fact.outstanding().stream().map(PersonId::value).toArray(UUID[]::new), fact.course());
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static PolicyFact fact(ResultSet rs, int row) throws SQLException {
        return new PolicyFact(rs.getString("title"), List.of((String[]) rs.getArray("topics").getArray()),
                rs.getInt("edition"), PolicyStatus.valueOf(rs.getString("status")), person(rs, "author"),
                new PolicyFact.Decision(person(rs, "legal_review_by"), day(rs, "legal_review_on")),
                new PolicyFact.Decision(person(rs, "approved_by"), day(rs, "approved_on")), day(rs, "review_due"),
                ids(rs, "audience").map(UnitId::of).toList(), day(rs, "acknowledge_by"),
                ids(rs, "outstanding").map(PersonId::of).toList(), rs.getString("course"));
    }

    static @Nullable PersonId person(ResultSet rs, String column) throws SQLException {
        var id = rs.getObject(column, UUID.class);
        return id == null ? null : PersonId.of(id);
    }

    static @Nullable LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }

    static Stream<UUID> ids(ResultSet rs, String column) throws SQLException {
        return Arrays.stream((UUID[]) rs.getArray(column).getArray());
    }
}
