package io.answerable.inventory;

import io.answerable.graphql.DateFilter;
import io.answerable.graphql.IdFilter;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.StringFilter;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who has authorised what, on any day (R-INV-24 to 28). Whoever asks is told; the API shows it to whoever governs. */
public interface AuthorisationDirectory {

    /** Missing where an authorisation is not known of that day. */
    Map<AuthorisationId, AuthorisationView> byId(Collection<AuthorisationId> authorisations, LocalDate asOf);

    /** Authorisations that ever were, by the key people know them by. */
    Map<String, AuthorisationId> idsOf(Collection<String> keys);

    /** Every authorisation of these systems that is known of that day, by key; missing where there is none. */
    Map<AiSystemId, List<AuthorisationView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf);

    /** What was true on which days; empty: of every system of the organisation. */
    List<AuthorisationTimeline> timelines(Optional<Collection<AiSystemId>> systems);

    /**
     * One page by key.
     *
     * @throws org.springframework.security.access.AccessDeniedException without the permission to read all of them
     */
    Page<AuthorisationView> page(@Nullable AuthorisationFilter filter, LocalDate asOf, Paging paging);

    /** Which authorisations are meant; all given conditions must hold. */
    record AuthorisationFilter(@Nullable StringFilter key, @Nullable KindFilter kind, @Nullable StatusFilter status,
            @Nullable IdFilter aiSystem, @Nullable IdFilter grantedBy, @Nullable DateFilter validUntil,
            @Nullable DateFilter reconsiderBy, @Nullable List<AuthorisationFilter> and,
            @Nullable List<AuthorisationFilter> or,
            @Nullable AuthorisationFilter not) {}

    /** Compares the kind. */
    record KindFilter(@Nullable AuthorisationKind eq, @Nullable List<AuthorisationKind> in) {}

    /** Compares the status as of the day. */
    record StatusFilter(@Nullable AuthorisationStatus eq, @Nullable List<AuthorisationStatus> in) {}
}
