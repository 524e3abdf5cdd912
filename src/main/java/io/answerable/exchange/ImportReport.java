package io.answerable.exchange;

import io.answerable.exchange.dossier.DossierRefusal;
import io.answerable.exchange.dossier.FieldNotImported;
import io.answerable.exchange.dossier.SectionNotImported;
import java.util.List;

/**
 * What came of a dossier: the count of each section, every refusal, and whatever no context understands yet.
 */
public record ImportReport(List<SectionReport> sections, List<DossierRefusal> refusals,
        List<SectionNotImported> sectionsNotImported, List<FieldNotImported> fieldsNotImported) {

    public ImportReport {
        sections = List.copyOf(sections);
        refusals = List.copyOf(refusals);
        sectionsNotImported = List.copyOf(sectionsNotImported);
        fieldsNotImported = List.copyOf(fieldsNotImported);
    }

    /** Whether anything at all differs from what was known. */
    boolean hasChanges() {
        return sections.stream().anyMatch(it -> it.created() + it.changed() > 0);
    }
}
