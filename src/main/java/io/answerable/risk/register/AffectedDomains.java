package io.answerable.risk.register;

import java.util.List;
import java.util.Map;

/**
 * Which domain a risk touches where nobody has recorded one (R-RSK-05): it follows from the subdomain of the MIT AI Risk
 * Repository, so that no domain stays without a look at it.
 */
final class AffectedDomains {

    /** By the beginning of the subdomain; the longest one counts. */
    private static final Map<String, String> BY_SUBDOMAIN = Map.of("1", "DECISION_MAKING", "2.1", "DATA_PROTECTION",
            "2.2", "INFORMATION_SECURITY", "3", "QUALITY", "4", "INFORMATION_SECURITY", "5", "WORK_PROCESSES", "6",
            "WORK_PROCESSES", "7", "QUALITY");

    private AffectedDomains() {}

    static List<String> of(Nature nature) {
        return nature.affectedDomains().isEmpty()
                ? nature.taxonomy().stream().flatMap(it -> domain(it).stream()).distinct().toList()
                : nature.affectedDomains();
    }

    private static List<String> domain(String subdomain) {
        var exact = BY_SUBDOMAIN.get(subdomain);
        var whole = BY_SUBDOMAIN.get(subdomain.replaceFirst("\\..*", ""));
        return exact != null ? List.of(exact) : whole == null ? List.of() : List.of(whole);
    }
}
