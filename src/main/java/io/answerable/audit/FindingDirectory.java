package io.answerable.audit;

import io.answerable.inventory.AiSystemId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What is wrong by the judgement of auditors and others, on any day; who may see a finding is for the caller to ask. */
public interface FindingDirectory {

    /** Every finding known of that day, by key. */
    List<FindingView> all(LocalDate asOf);

    Map<FindingId, FindingView> byId(Collection<FindingId> findings, LocalDate asOf);

    /** Findings that ever were, by the key people know them by. */
    Map<String, FindingId> idsOf(Collection<String> keys);

    /** The findings of each of these systems, by key; missing where there are none. */
    Map<AiSystemId, List<FindingView>> ofSystems(Collection<AiSystemId> systems, LocalDate asOf);

    /** The findings of each of these audits, by key; missing where there are none. */
    Map<AuditId, List<FindingView>> ofAudits(Collection<AuditId> audits, LocalDate asOf);

    /** What was added to each of these findings until that day, earliest first; missing where nothing was. */
    Map<FindingId, List<AddendumView>> addendaOf(Collection<FindingId> findings, LocalDate asOf);
}
