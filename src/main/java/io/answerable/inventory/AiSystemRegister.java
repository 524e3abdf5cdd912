package io.answerable.inventory;

import static java.util.stream.Collectors.toSet;

import io.answerable.access.Reach;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.organisation.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The central register of AI systems, on any day. */
public interface AiSystemRegister {

    Map<AiSystemId, AiSystemView> byId(Collection<AiSystemId> systems, LocalDate asOf);

    /** Systems that were ever registered, by the key people know them by. */
    Map<String, AiSystemId> idsOf(Collection<String> keys);

    /** What was true on which days; empty: of every system of the organisation. */
    List<SystemTimeline> timelines(Optional<Collection<AiSystemId>> systems);

    /** The systems that these units own on that day. */
    Map<UnitId, List<AiSystemId>> ownedBy(Collection<UnitId> units, LocalDate asOf);

    /** The systems that these units use on that day. */
    Map<UnitId, List<AiSystemId>> usedBy(Collection<UnitId> units, LocalDate asOf);

    /**
     * The systems of whoever reaches some units and systems only: what belongs to a system belongs to the unit that owns it
     * and to every unit that uses it on that day (R-INV-06).
     */
    default Set<AiSystemId> within(Reach reach, LocalDate asOf) {
        var units = reach.units().stream().map(UnitId::of).toList();
        var ofUnits = Stream.of(ownedBy(units, asOf), usedBy(units, asOf))
                .flatMap(it -> it.values().stream())
                .flatMap(List::stream);
        return Stream.concat(ofUnits, reach.systems().stream().map(AiSystemId::of)).collect(toSet());
    }

    /** Every system of the organisation that is known of that day, by key. */
    List<AiSystemView> all(LocalDate asOf);

    /**
     * One page of the systems that match, for whoever may read; how many match is counted only when asked for.
     *
     * @throws io.answerable.graphql.InvalidInput when a cursor or an id of the filter is malformed
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read
     */
    Page<AiSystemView> page(AiSystemQuery query, Paging paging);

    /** One page of what portals and the public may see today, for everybody of the organisation. */
    Page<PublicAiSystemView> publicPage(PublicAiSystemFilter filter, Paging paging);

    /** How each of these systems is classified; missing where it is not, or where the caller may not read governance. */
    Map<AiSystemId, ClassificationView> classificationsOf(Collection<AiSystemView> systems);

    /**
     * The domains that each of these systems touches on that day (R-INV-08). Where none is recorded they follow from what
     * the system does: personal data touch data protection, effects on persons touch decision-making. Missing where the
     * caller may not read governance.
     */
    Map<AiSystemId, List<AffectedDomainView>> domainsOf(Collection<AiSystemView> systems, LocalDate asOf);
}
