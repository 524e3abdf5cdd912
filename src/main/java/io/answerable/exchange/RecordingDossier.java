package io.answerable.exchange;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import io.answerable.exchange.dossier.Dossier;
import io.answerable.exchange.dossier.DossierFacts;
import io.answerable.exchange.dossier.DossierPart;
import io.answerable.exchange.dossier.DossierRefusal;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Gives each context the facts of a dossier that it understands, those first that others refer to, and gathers what came
 * of them. Runs within the transaction of the import; a report with refusals means that it must be rolled back.
 */
@Component
class RecordingDossier {

    private static final Recorded NOTHING = new Recorded(0, 0, 0, List.of(), List.of());

    private final List<DossierPart> parts;
    private final DossierImports imports;
    private final KeepingNamedFields named;

    RecordingDossier(List<DossierPart> parts, DossierImports imports, KeepingNamedFields named) {
        this.parts = parts;
        this.imports = imports;
        this.named = named;
    }

    ImportReport record(Dossier dossier, LocalDate asOf, Progress progress) {
        var facts = new DossierFacts(dossier, asOf);
        var recorded = new LinkedHashMap<String, Recorded>();
        parts.forEach(it -> recorded.putAll(it.record(facts, asOf, progress)));
        named.keep(facts);
        var refusals = refusals(asOf, facts, recorded);
        return new ImportReport(sections(recorded, refusals), refusals, dossier.sectionsNotImported(),
                facts.fieldsNotImported());
    }

    private List<DossierRefusal> refusals(LocalDate asOf, DossierFacts facts, Map<String, Recorded> recorded) {
        var refusals = new ArrayList<DossierRefusal>();
        imports.latestDay().filter(asOf::isBefore).map(RecordingDossier::outdated).ifPresent(refusals::add);
        refusals.addAll(facts.refusals());
        recorded.forEach((section, it) -> refusals.addAll(facts.refusals(section, it)));
        return refusals;
    }

    private static DossierRefusal outdated(LocalDate latest) {
        return new DossierRefusal("organisation.as_of", null, "VALIDATION_FAILED",
                "A dossier as of " + latest + " has been imported already; an older one cannot follow it.",
                "Give the dossier the day on which its facts were gathered.");
    }

    private static List<SectionReport> sections(Map<String, Recorded> recorded, List<DossierRefusal> refusals) {
        var refused = refusals.stream()
                .map(DossierRefusal::rowPath)
                .distinct()
                .collect(groupingBy(DossierRefusal::sectionOf, summingInt(it -> 1)));
        return Dossier.SECTIONS.stream()
                .filter(it -> recorded.containsKey(it) || refused.containsKey(it))
                .map(it -> SectionReport.of(it, recorded.getOrDefault(it, NOTHING), refused.getOrDefault(it, 0)))
                .toList();
    }
}
