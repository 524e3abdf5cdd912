package io.answerable.organisation;

import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The external parties, on any day. */
public interface PartyDirectory {

    List<ExternalPartyView> all(LocalDate asOf);

    Map<ExternalPartyId, ExternalPartyView> byId(Collection<ExternalPartyId> parties, LocalDate asOf);

    Map<String, ExternalPartyId> idsOf(Collection<String> keys);

    /** The board, to which the chief officer answers: the party of kind BOARD. */
    Optional<ExternalPartyView> board(LocalDate asOf);

    /** One page of the parties of that day, by key. */
    Page<ExternalPartyView> page(@Nullable ExternalPartyFilter filter, LocalDate asOf, Paging paging);
}
