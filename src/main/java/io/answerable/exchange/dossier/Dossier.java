package io.answerable.exchange.dossier;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Everything one organisation knows about who answers for what, as of one day, in named sections. */
public final class Dossier {

    /** The sections that some context records, in the order of recording; the organisation itself stands before them. */
    // @formatter:off
    public static final List<String> SECTIONS = List.of(
            "organisation",
            "units",
            "external_parties",
            "people",
            "committees",
            "strategic_objectives",
            "roadmap",
            "milestones_recognised",
            "engagements",
            "suppliers",
            "systems",
            "role_assignments",
            "delegations",
            "raci_matrices",
            "review_triggers",
            "usage_survey",
            "authorisations",
            "horizon_items",
            "policies",
            "risks",
            "assessments",
            "incidents",
            "concerns",
            "certificates",
            "training_assignments",
            "competency_profiles",
            "audits",
            "findings",
            "corrective_actions",
            "gap_assessments",
            "management_reviews",
            "governance_kpi_values");
    // @formatter:on

    private static final Set<String> UNDERSTOOD = Set.copyOf(SECTIONS);

    private final ObjectNode sections;

    Dossier(ObjectNode sections) {
        this.sections = sections;
    }

    /** The section of that name; a missing node when the dossier does not contain it or leaves it empty. */
    JsonNode section(String name) {
        var section = sections.path(name);
        return isEmpty(section) ? JsonNodeFactory.instance.missingNode() : section;
    }

    /** In YAML, a name that nothing follows has an empty text. */
    private static boolean isEmpty(JsonNode section) {
        return section.isNull() || section.isString() && section.stringValue().isBlank();
    }

    /** What the dossier says about whose it is and as of which day. */
    public Header header() {
        var findings = new Findings();
        var organisation = section("organisation");
        var row = organisation instanceof ObjectNode it
                ? Row.single("organisation", it, findings)
                : Row.single("organisation", sections.objectNode(), findings);
        var key = row.text("id");
        var asOf = row.day("as_of", Row.NO_DAY);
        return new Header(key, asOf, findings.refusals());
    }

    /** The sections that no context understands yet. */
    public List<SectionNotImported> sectionsNotImported() {
        return sections.propertyStream()
                .filter(it -> !UNDERSTOOD.contains(it.getKey()))
                .map(it -> new SectionNotImported(it.getKey(), rowsOf(it.getValue())))
                .toList();
    }

    /** How many rows the section has. */
    public int rows(String name) {
        return rowsOf(section(name));
    }

    private static int rowsOf(JsonNode section) {
        if (section.isArray()) {
            return section.size();
        }
        return section.isMissingNode() || isEmpty(section) ? 0 : 1;
    }
}
