package io.answerable.policy.editions;

import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The editions of policies, on any day (R-POL-06). */
@Component
@Transactional(readOnly = true)
public class PolicyEditions {

    private final Policies policies;
    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final Drafts drafts;

    PolicyEditions(Policies policies, JdbcClient jdbc, CurrentActor actor, Drafts drafts) {
        this.drafts = drafts;
        this.jdbc = jdbc;
        this.policies = policies;
        this.actor = actor;
    }

    /** The editions of each of these that the caller may read, by number; also those of which only the number is known. */
    public Map<PolicyId, List<PolicyEditionView>> of(Collection<PolicyId> ids, LocalDate asOf) {
        return policies.byId(ids)
                .stream()
                .collect(toMap(Policy::getId,
                        it -> views(it, asOf).stream().filter(drafts::isReadable).toList()));
    }

    /** The edition that is being worked on today; nobody else can change the policy until the transaction ends. */
    @Transactional
    public Optional<PolicyEditionView> locked(PolicyId policy) {
        var today = actor.today();
        return policies.find(policy.value())
                .flatMap(it -> it.inWork(today).map(edition -> view(it, edition, today)));
    }

    /** Every edition whose consultation is open on that day. */
    public List<PolicyEditionView> inConsultation(LocalDate asOf) {
        var ids = jdbc.sql("""
                select distinct policy_id from policy.edition_fact
                where organisation_id = :organisation and status = 'IN_CONSULTATION'
                    and valid_from <= :asOf and valid_until > :asOf""")
                .param("organisation", actor.organisation().value())
                .param("asOf", asOf)
                .query((row, number) -> Columns.requiredId(row, "policy_id", PolicyId::of))
                .list();
        return policies.byId(ids)
                .stream()
                .flatMap(policy -> policy.on(asOf)
                        .filter(it -> it.status() == PolicyStatus.IN_CONSULTATION)
                        .map(it -> view(policy, it, asOf)))
                .toList();
    }

    private static List<PolicyEditionView> views(Policy policy, LocalDate asOf) {
        var known = new TreeMap<Integer, PolicyEditionView>();
        policy.on(asOf).forEach(it -> known.put(it.number(), view(policy, it, asOf)));
        var all = new ArrayList<PolicyEditionView>();
        for (int number = 1; number <= (known.isEmpty() ? 0 : known.lastKey()); number++) {
            var edition = known.get(number);
            all.add(edition == null ? onlyItsNumber(policy, number, known, asOf) : edition);
        }
        return all;
    }

    /** It must have been in force until the next one was. */
    private static PolicyEditionView onlyItsNumber(Policy policy, int number,
            TreeMap<Integer, PolicyEditionView> known, LocalDate asOf) {
        var successor = known.higherEntry(number);
        return new PolicyEditionView(policy.getId(), number, PolicyStatus.SUPERSEDED, null, List.of(), List.of(), null,
                List.of(), null, null, successor == null ? null : successor.getValue().publishedOn(), null, List.of(),
                0,
                asOf);
    }

    private static PolicyEditionView view(Policy policy, EditionFact it, LocalDate asOf) {
        var content = it.content();
        return new PolicyEditionView(policy.getId(), it.number(), it.status(), content.title(), content.topics(),
                content.sections(), content.author(), content.audience(), content.course(), publishedOn(it),
                policy.supersededOn(it.number(), asOf), it.consultation().due(), it.consultation().invited(),
                it.consultation().round(), asOf);
    }

    private static @Nullable LocalDate publishedOn(EditionFact it) {
        return it.status().isInWork() ? null : it.bindingFrom();
    }
}
