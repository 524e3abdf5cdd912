package io.answerable.organisation.programme.support;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Columns;
import io.answerable.facts.Criteria;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalSupportId;
import io.answerable.organisation.records.Seen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Support from outside, on any day. */
@Component
@Transactional(readOnly = true)
public class SupportDirectory {

    private final Supports supports;

    SupportDirectory(Supports supports) {
        this.supports = supports;
    }

    public Map<ExternalSupportId, ExternalSupportView> byId(Collection<ExternalSupportId> ids, LocalDate asOf) {
        return supports.seen(ids.stream().map(ExternalSupportId::value).toList(), asOf)
                .values()
                .stream()
                .map(SupportDirectory::view)
                .collect(toMap(ExternalSupportView::id, it -> it));
    }

    public Map<String, ExternalSupportId> idsOf(Collection<String> keys) {
        return supports.keys()
                .idsOf(keys)
                .entrySet()
                .stream()
                .collect(toMap(Map.Entry::getKey, it -> ExternalSupportId.of(it.getValue())));
    }

    /** What each of these parties does or did for us, by key. */
    public Map<ExternalPartyId, List<ExternalSupportView>> ofParties(Collection<ExternalPartyId> parties,
            LocalDate asOf) {
        var ids = Columns.values(parties, ExternalPartyId::value);
        return supports.where(Criteria.begin().condition("f.party_id = any(:%s)", ids), asOf)
                .stream()
                .map(SupportDirectory::view)
                .collect(groupingBy(ExternalSupportView::party));
    }

    static ExternalSupportView view(Seen<SupportFact> seen) {
        var fact = seen.fact();
        return new ExternalSupportView(ExternalSupportId.of(seen.id()), seen.key(), fact.party(), fact.kind(),
                fact.purpose(),
                fact.begins(), fact.ends(), fact.conflictNote(), seen.version(), seen.asOf());
    }
}
