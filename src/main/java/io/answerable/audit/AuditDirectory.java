package io.answerable.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was audited, is and will be, on any day; who may see an audit is for the caller to ask. */
public interface AuditDirectory {

    /** Every audit known of that day, by key. */
    List<AuditView> all(LocalDate asOf);

    Map<AuditId, AuditView> byId(Collection<AuditId> audits, LocalDate asOf);

    /** Audits that ever were, by the key people know them by. */
    Map<String, AuditId> idsOf(Collection<String> keys);

    /** What was seen in each of these audits until that day, earliest first; missing where nothing was. */
    Map<AuditId, List<EvidenceView>> evidenceOf(Collection<AuditId> audits, LocalDate asOf);
}
