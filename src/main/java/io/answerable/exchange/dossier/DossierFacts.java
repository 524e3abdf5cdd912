package io.answerable.exchange.dossier;

import io.answerable.inventory.SupplierFacts;
import io.answerable.inventory.SystemFacts;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.OrganisationFacts.Profile;
import io.answerable.roles.ResponsibilityFacts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What a dossier says, in the terms of the contexts that record it, and everything in it that cannot be understood. */
public final class DossierFacts {

    private final Dossier dossier;
    private final Findings findings = new Findings();
    private final Map<String, Section<?>> sections = new HashMap<>();
    private final List<String> singles = new ArrayList<>(List.of("organisation"));

    private final OrganisationFacts organisation;
    private final List<SupplierFacts> suppliers;
    private final List<SystemFacts> systems;
    private final ResponsibilityFacts responsibilities;

    public DossierFacts(Dossier dossier, LocalDate asOf) {
        this.dossier = dossier;
        organisation = new OrganisationFacts(asOf, profile(), read("units", OrganisationSections::unit),
                read("external_parties", OrganisationSections::party), read("people", OrganisationSections::person),
                read("committees", OrganisationSections::committee));
        suppliers = read("suppliers", SystemRows::supplier);
        systems = read("systems", SystemRows::system);
        responsibilities = new ResponsibilityFacts(asOf, read("role_assignments", ResponsibilitySections::assignment),
                read("delegations", ResponsibilitySections::delegation),
                read("raci_matrices", ResponsibilitySections::matrix),
                read("review_triggers", ResponsibilitySections::trigger));
    }

    public OrganisationFacts organisation() {
        return organisation;
    }

    public List<SupplierFacts> suppliers() {
        return suppliers;
    }

    public List<SystemFacts> systems() {
        return systems;
    }

    public ResponsibilityFacts responsibilities() {
        return responsibilities;
    }

    /** What was refused while reading. */
    public List<DossierRefusal> refusals() {
        return findings.refusals();
    }

    /** The keys of the rows of each section that was read; one empty key where it describes one thing. */
    public Map<String, List<String>> keysBySection() {
        var keys = new HashMap<String, List<String>>();
        singles.forEach(it -> keys.put(it, List.of("")));
        sections.forEach((name, section) -> keys.put(name, section.keys()));
        return keys;
    }

    /** The fields that rows name although they say nothing. */
    public NamedFields namedFields() {
        return findings.named();
    }

    public List<FieldNotImported> fieldsNotImported() {
        return findings.fieldsNotImported();
    }

    /** What a context refused, at its place in the dossier. */
    public List<DossierRefusal> refusals(String section, Recorded recorded) {
        return recorded.refusals().stream().map(it -> placed(section, it)).toList();
    }

    private DossierRefusal placed(String name, RowRefusal refusal) {
        var section = sections.get(name);
        return section == null
                ? new DossierRefusal(refusal.path().isEmpty() ? name : name + "." + refusal.path(), null,
                        refusal.code(), refusal.reason(), refusal.suggestedFix())
                : section.placed(refusal);
    }

    private @Nullable Profile profile() {
        return dossier.section("organisation") instanceof ObjectNode fields
                ? Row.single("organisation", fields, findings).read(OrganisationSections::profile)
                : null;
    }

    /** A section that describes one thing instead of listing many; empty when the dossier does not contain it. */
    <T> Optional<T> readSingle(String name, Function<Row, T> reading) {
        var section = dossier.section(name);
        if (section instanceof ObjectNode fields) {
            singles.add(name);
            return Optional.of(Row.single(name, fields, findings).read(reading));
        }
        if (!section.isMissingNode()) {
            findings.refuse(new DossierRefusal(name, null, DossierRefusal.INVALID, "This must be an object.", null));
        }
        return Optional.empty();
    }

    /** The rows of a section that can be understood; the others are refused. */
    <T> List<T> read(String name, Function<Row, T> reading) {
        return read(name, List.of("id"), reading);
    }

    /**
     * The same for a section whose rows have no id.
     *
     * @param identity the fields by which they are told apart
     */
    <T> List<T> read(String name, List<String> identity, Function<Row, T> reading) {
        var section = Section.read(dossier, name, identity, findings, reading);
        sections.put(name, section);
        return section.facts();
    }
}
