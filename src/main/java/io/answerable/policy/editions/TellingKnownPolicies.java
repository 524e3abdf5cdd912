package io.answerable.policy.editions;

import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.UnitId;
import io.answerable.organisation.UnitView;
import io.answerable.policy.PolicyFacts;
import io.answerable.policy.PolicyId;
import io.answerable.policy.TellingPolicies;
import io.answerable.policy.acknowledgements.ToldAcknowledgements;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells policies as a dossier would, each with those who have yet to acknowledge it. */
@Component
@Transactional(readOnly = true)
class TellingKnownPolicies implements TellingPolicies {

    private final Policies policies;
    private final ToldAcknowledgements acknowledgements;
    private final PeopleDirectory people;
    private final UnitDirectory units;

    TellingKnownPolicies(Policies policies, ToldAcknowledgements acknowledgements, PeopleDirectory people,
            UnitDirectory units) {
        this.policies = policies;
        this.acknowledgements = acknowledgements;
        this.people = people;
        this.units = units;
    }

    private record Shown(Policy policy, EditionFact edition, Set<PersonId> outstanding) {

        Stream<PersonId> people() {
            var named = new HashSet<>(outstanding);
            Stream.of(edition.content().author(), edition.legalReview().by(), edition.approval().by())
                    .forEach(it -> {
                        if (it != null) {
                            named.add(it);
                        }
                    });
            return named.stream();
        }
    }

    @Override
    public List<PolicyFacts> told(LocalDate asOf) {
        var known = policies.all();
        var telling = acknowledgements.begin(known.stream().map(Policy::getId).toList());
        var shown = known.stream()
                .flatMap(policy -> policy.shown(asOf)
                        .map(it -> new Shown(policy, it, acknowledgements.outstanding(telling,
                                PolicyId.of(policy.entry().id()), it.number(), asOf)))
                        .stream())
                .sorted(Comparator.comparing(it -> it.policy().entry().key()))
                .toList();
        var persons = people.byId(shown.stream().flatMap(Shown::people).distinct().toList(), asOf);
        var departments = units.byId(
                shown.stream().flatMap(it -> it.edition().content().audience().stream()).distinct().toList(), asOf);
        return shown.stream().map(it -> facts(it, new Keys(persons, departments))).toList();
    }

    /** The keys of those that policies name. */
    private record Keys(Map<PersonId, PersonView> people, Map<UnitId, UnitView> units) {

        @Nullable
        String of(@Nullable PersonId person) {
            var known = person == null ? null : people.get(person);
            return known == null ? null : known.key();
        }

        PolicyFacts.@Nullable Decision of(EditionFact.Decision decision) {
            return decision.by() == null && decision.on() == null
                    ? null
                    : new PolicyFacts.Decision(of(decision.by()), decision.on());
        }
    }

    private static PolicyFacts facts(Shown it, Keys keys) {
        var edition = it.edition();
        var content = edition.content();
        return new PolicyFacts(it.policy().entry().key(), content.title(), content.topics(), edition.number(),
                edition.status(), keys.of(content.author()), keys.of(edition.legalReview()),
                keys.of(edition.approval()), edition.force().reviewDue(),
                keysOf(content.audience(), keys.units(), UnitView::key), edition.force().acknowledgeBy(),
                keysOf(it.outstanding(), keys.people(), PersonView::key).stream().sorted().toList(), content.course(),
                content.sections());
    }

    private static <K, V> List<String> keysOf(Collection<K> ids, Map<K, V> known, Function<V, String> key) {
        return ids.stream().flatMap(it -> Stream.ofNullable(known.get(it))).map(key).toList();
    }
}
