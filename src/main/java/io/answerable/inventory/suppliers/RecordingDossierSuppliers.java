package io.answerable.inventory.suppliers;

import io.answerable.facts.Registration;
import io.answerable.facts.Section;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.SupplierFacts;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierSuppliers implements RecordingSuppliers {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Suppliers suppliers;

    RecordingDossierSuppliers(Suppliers suppliers) {
        this.suppliers = suppliers;
    }

    @Override
    @Transactional
    public Recorded record(List<SupplierFacts> rows, LocalDate asOf, Progress progress) {
        var section = new Section("suppliers", progress);
        var registration = Registration.of(section, rows, SupplierFacts::key, suppliers.keys(), asOf);
        suppliers.record(registration, asOf, (row, supplier, day) -> {
            check(section, row.number(), row.content());
            if (!section.hasRefused(row.number())) {
                supplier.follow(new SupplierFact(row.content().name(), row.content().country()), day);
            }
        });
        return section.recorded(registration.entries().keySet());
    }

    private static void check(Section section, int row, SupplierFacts facts) {
        section.acceptsText(row, "name", facts.name());
        var country = facts.country();
        if (country != null && !COUNTRY.matcher(country).matches()) {
            section.refuse(row, "country", "VALIDATION_FAILED", "This is not the code of a country.",
                    "Write two capital letters, for example DE.");
        }
    }
}
