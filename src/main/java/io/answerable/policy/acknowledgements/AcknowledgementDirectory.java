package io.answerable.policy.acknowledgements;

import static io.answerable.access.Permission.READ;
import static io.answerable.access.Permission.READ_GOVERNANCE;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.facts.Listing;
import io.answerable.facts.Listings;
import io.answerable.facts.Sorting;
import io.answerable.graphql.Cursor;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.kernel.PersonId;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was asked and who has answered, on any day: everything for whoever reads governance, else one's own and that of the
 * people who report to one.
 */
@Component
@Transactional(readOnly = true)
public class AcknowledgementDirectory {

    private static final Sorting BY_POLICY_AND_PERSON = new Sorting(List.of(new Sorting.Column("p.key", true),
            new Sorting.Column("a.edition", true, Integer::valueOf),
            new Sorting.Column("a.person_id", true, UUID::fromString)));

    private final Listings listings;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    AcknowledgementDirectory(Listings listings, PeopleDirectory people, CurrentActor actor) {
        this.listings = listings;
        this.people = people;
        this.actor = actor;
    }

    /**
     * One page by policy and person.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read
     */
    public Page<AcknowledgementView> page(@Nullable AcknowledgementFilter filter, LocalDate asOf, Paging paging) {
        actor.require(READ);
        var criteria = Criteria.begin().with("asOf", asOf).matching(filter, AcknowledgementDirectory::gather);
        if (!actor.actor().may(READ_GOVERNANCE)) {
            criteria.condition("a.person_id = any(:%s)", Columns.values(own()));
        }
        return listings.page(new Listing<>(AcknowledgementRows.select(), criteria, BY_POLICY_AND_PERSON,
                (row, number) -> AcknowledgementRows.view(row, asOf),
                it -> Cursor.of(it.policyKey(), Integer.toString(it.edition()), it.personId().toString())), paging);
    }

    /** Who leads whom today decides, whichever day is asked for. */
    private List<PersonId> own() {
        return actor.actor()
                .person()
                .map(self -> Stream.concat(Stream.of(self),
                        people.reportsOf(List.of(self), actor.today())
                                .getOrDefault(self, List.of())
                                .stream()
                                .map(PersonView::id))
                        .toList())
                .orElse(List.of());
    }

    private static void gather(AcknowledgementFilter filter, Criteria criteria) {
        var state = filter.state();
        criteria.id("a.policy_id", filter.policy(), "policy", "Policy")
                .id("a.person_id", filter.person(), "person", "Person")
                .oneOf("a.state", state == null ? null : state.eq(), state == null ? null : state.in())
                .condition("(a.state = 'REQUESTED' and a.due < :asOf) is not distinct from :%s", filter.overdue())
                .combined(filter.and(), filter.or(), filter.not(), AcknowledgementDirectory::gather);
    }
}
