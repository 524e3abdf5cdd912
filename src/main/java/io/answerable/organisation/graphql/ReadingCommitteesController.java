package io.answerable.organisation.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.kernel.HolderRef;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeFilter;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.HolderView;
import io.answerable.organisation.PersonView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class ReadingCommitteesController {

    private final CurrentActor actor;
    private final CommitteeDirectory committees;
    private final HolderDirectory holders;
    private final RoleCatalogue roles;

    ReadingCommitteesController(CurrentActor actor, CommitteeDirectory committees, HolderDirectory holders,
            RoleCatalogue roles) {
        this.actor = actor;
        this.committees = committees;
        this.holders = holders;
        this.roles = roles;
    }

    /** A seat with the day as of which it is shown. */
    record CommitteeSeat(HolderRef ref, @Nullable String perspective, LocalDate asOf) {}

    @QueryMapping
    Optional<CommitteeView> committee(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        var day = asOf == null ? actor.today() : asOf;
        return by.resolve("Committee",
                key -> committees.idsOf(List.of(key)).values().stream().map(CommitteeId::value).findFirst(), "by",
                "id")
                .map(CommitteeId::of)
                .flatMap(it -> Optional.ofNullable(committees.byId(List.of(it), day).get(it)));
    }

    @QueryMapping
    Page<CommitteeView> committees(@Argument @Nullable CommitteeFilter filter, @Argument @Nullable LocalDate asOf,
            Paging paging) {
        actor.require(Permission.READ);
        return committees.page(filter, asOf == null ? actor.today() : asOf, paging);
    }

    @SchemaMapping(typeName = "Committee")
    Optional<RoleDefinition> role(CommitteeView committee) {
        return Optional.ofNullable(committee.role()).flatMap(roles::role);
    }

    @BatchMapping(typeName = "Committee")
    Map<CommitteeView, HolderView> chair(List<CommitteeView> chaired) {
        return PerDay.one(chaired, CommitteeView::asOf, CommitteeView::chair, holders::byRef);
    }

    @SchemaMapping(typeName = "Committee")
    List<CommitteeSeat> members(CommitteeView committee) {
        return committee.members()
                .stream()
                .map(it -> new CommitteeSeat(it.member(), it.perspective(), committee.asOf()))
                .toList();
    }

    @BatchMapping(typeName = "CommitteeSeat")
    Map<CommitteeSeat, HolderView> member(List<CommitteeSeat> seats) {
        return PerDay.one(seats, CommitteeSeat::asOf, CommitteeSeat::ref, holders::byRef);
    }

    @BatchMapping(typeName = "Committee")
    Map<CommitteeView, List<String>> missingPerspectives(List<CommitteeView> composed) {
        return PerDay.many(composed, CommitteeView::asOf, it -> it, this::missing);
    }

    private Map<CommitteeView, List<String>> missing(Collection<CommitteeView> composed, LocalDate asOf) {
        var members = holders.byRef(composed.stream()
                .flatMap(it -> it.members().stream())
                .map(CommitteeView.Seat::member)
                .distinct()
                .toList(), asOf);
        var missing = new HashMap<CommitteeView, List<String>>();
        composed.forEach(committee -> missing.put(committee, missing(committee, members)));
        return missing;
    }

    private static List<String> missing(CommitteeView committee, Map<HolderRef, HolderView> members) {
        var brought = committee.members()
                .stream()
                .filter(it -> isPresent(members.get(it.member())))
                .map(CommitteeView.Seat::perspective)
                .filter(Objects::nonNull)
                .toList();
        return committee.requiredPerspectives().stream().filter(it -> !brought.contains(it)).toList();
    }

    private static boolean isPresent(@Nullable HolderView member) {
        return member != null && (!(member instanceof PersonView person) || person.status().present());
    }
}
