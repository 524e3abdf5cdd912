package io.answerable.inventory.register;

import static java.util.stream.Collectors.toMap;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.RecordingWithSystems;
import io.answerable.inventory.SystemFacts;
import io.answerable.inventory.SystemRecords;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.PeopleDirectory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the rows of a dossier say of systems beside the register: checked with the row, recorded by whoever keeps it. */
@Component
class RecordsOfRows {

    private final List<RecordingWithSystems> recording;
    private final PeopleDirectory people;
    private final PartyDirectory parties;

    RecordsOfRows(List<RecordingWithSystems> recording, PeopleDirectory people, PartyDirectory parties) {
        this.recording = recording;
        this.people = people;
        this.parties = parties;
    }

    /** Records what the accepted rows say; the keys of the systems of which something new was recorded. */
    Set<String> record(Registration<SystemFacts> registration, LocalDate asOf) {
        var accepted = registration.rows()
                .stream()
                .filter(it -> !registration.section().hasRefused(it.number()))
                .toList();
        var rows = accepted.stream().map(Registration.Row::content).toList();
        var systems = accepted.stream()
                .collect(toMap(it -> it.content().key(), it -> AiSystemId.of(it.entry().id())));
        var changed = new HashSet<String>();
        recording.forEach(it -> changed.addAll(it.record(rows, systems, asOf)));
        return changed;
    }

    Checks checks(Section section, List<SystemFacts> rows) {
        var named = rows.stream().flatMap(it -> named(it.records())).distinct().toList();
        return new Checks(section, people.idsOf(named).keySet(), parties.idsOf(named).keySet());
    }

    private static Stream<String> named(SystemRecords records) {
        var validation = records.validation();
        var closure = records.closure();
        return Stream.of(agreeing(records).stream(),
                validation == null ? Stream.<String>empty() : Stream.ofNullable(validation.by()),
                closure == null ? Stream.<String>empty() : Stream.ofNullable(closure.overseer())).flatMap(it -> it);
    }

    private static List<String> agreeing(SystemRecords records) {
        var kpi = records.kpi();
        return kpi == null ? List.of() : kpi.agreedBy();
    }

    /** Refuses rows that name unknown people or say what nobody understands. */
    record Checks(Section section, Set<String> people, Set<String> parties) {

        private static final Set<String> RESULTS = Set.of("IN_PROGRESS", "PASSED", "FAILED");
        private static final Set<String> SPECIALISTS = Set.of("IT", "LEGAL", "DPO", "INFOSEC", "PROCUREMENT",
                "ANALYST");

        void check(int row, SystemRecords records) {
            var agreeing = agreeing(records);
            for (int i = 0; i < agreeing.size(); i++) {
                known(row, "kpi.agreed_by[" + i + "]", agreeing.get(i), people.contains(agreeing.get(i)));
            }
            var validation = records.validation();
            if (validation != null) {
                oneOf(row, "validation.result", validation.result(), RESULTS);
                var by = validation.by();
                known(row, "validation.by", by, by == null || people.contains(by) || parties.contains(by));
            }
            var advice = records.advice();
            for (int i = 0; i < advice.size(); i++) {
                oneOf(row, "advice[" + i + "].specialist", advice.get(i).specialist(), SPECIALISTS);
            }
            var closure = records.closure();
            if (closure != null) {
                var overseer = closure.overseer();
                known(row, "closure.overseer", overseer, overseer == null || people.contains(overseer));
            }
        }

        private void known(int row, String path, @Nullable String key, boolean isKnown) {
            if (!isKnown) {
                section.refuse(row, path, "NOT_FOUND", "There is no person " + key + ".",
                        "Add the person, or name another.");
            }
        }

        private void oneOf(int row, String path, String value, Set<String> options) {
            if (!options.contains(value)) {
                section.refuse(row, path, "VALIDATION_FAILED", "This is not one of the values known here.",
                        "Use one of " + String.join(", ", options.stream().sorted().toList()) + ".");
            }
        }
    }
}
