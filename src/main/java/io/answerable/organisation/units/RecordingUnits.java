package io.answerable.organisation.units;

import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.organisation.OrganisationFacts;
import io.answerable.organisation.UnitDirectory;
import io.answerable.organisation.structure.Circles;
import io.answerable.organisation.structure.Known;
import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Records the units of a dossier. */
@Component
public class RecordingUnits {

    static final Pattern FUNCTION = Pattern.compile("[A-Z][A-Z0-9_]{0,60}");

    private final Units units;
    private final UnitDirectory directory;

    RecordingUnits(Units units, UnitDirectory directory) {
        this.units = units;
        this.directory = directory;
    }

    public Registration<OrganisationFacts.Unit> register(
            List<OrganisationFacts.Unit> rows, LocalDate asOf, Progress progress) {
        return Registration.of(new Section("units", progress), rows, OrganisationFacts.Unit::key, units.keys(), asOf);
    }

    public Recorded record(Registration<OrganisationFacts.Unit> registration, Known known, LocalDate asOf) {
        var section = registration.section();
        units.record(registration, asOf, (row, unit, day) -> apply(row, unit, section, known, day));
        var inCircle = Circles.in(parentsOn(asOf));
        registration.rows()
                .stream()
                .filter(it -> inCircle.contains(it.entry().id()))
                .forEach(it -> refuseCircle(section, it));
        return section.recorded(registration.entries().keySet());
    }

    private static void apply(Registration.Row<OrganisationFacts.Unit> row, Unit unit, Section section, Known known,
            LocalDate day) {
        check(section, row);
        var content = row.content();
        var parent = known.unit(section, row.number(), "parent", content.parent());
        var head = known.person(section, row.number(), "head", content.head());
        if (unit.getId().equals(parent)) {
            refuseCircle(section, row);
        }
        if (!section.hasRefused(row.number())) {
            unit.change(unit.facts().isEmpty() ? LocalDate.MIN : day,
                    new UnitFact(content.name(), content.function(), parent, head));
        }
    }

    private static void check(Section section, Registration.Row<OrganisationFacts.Unit> row) {
        var function = row.content().function();
        section.acceptsText(row.number(), "name", row.content().name());
        if (section.acceptsText(row.number(), "function", function) && !FUNCTION.matcher(function).matches()) {
            section.refuse(row.number(), "function", "VALIDATION_FAILED", "A function is written as IT or DATA_AI.",
                    null);
        }
    }

    private Map<UUID, UUID> parentsOn(LocalDate day) {
        var parents = new HashMap<UUID, UUID>();
        directory.all(day).forEach(it -> {
            var parent = it.parent();
            if (parent != null) {
                parents.put(it.id().value(), parent.value());
            }
        });
        return parents;
    }

    private static void refuseCircle(Section section, Registration.Row<OrganisationFacts.Unit> row) {
        section.refuse(row.number(), "parent", "O-1", "The unit would be above itself.",
                "Name a parent that is not below this unit.");
    }
}
