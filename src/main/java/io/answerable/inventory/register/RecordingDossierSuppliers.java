package io.answerable.inventory.register;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.inventory.RecordingSuppliers;
import io.answerable.inventory.SupplierFacts;
import io.answerable.kernel.Progress;
import io.answerable.kernel.Recorded;
import io.answerable.kernel.RowRefusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class RecordingDossierSuppliers implements RecordingSuppliers {

    private static final String SECTION = "suppliers";
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    private final Suppliers suppliers;
    private final CurrentActor currentActor;

    RecordingDossierSuppliers(Suppliers suppliers, CurrentActor currentActor) {
        this.suppliers = suppliers;
        this.currentActor = currentActor;
    }

    @Override
    @Transactional
    public Recorded record(List<SupplierFacts> rows, LocalDate asOf, Progress progress) {
        var known = suppliers.all().stream().collect(toMap(Supplier::key, identity()));
        var touched = new LinkedHashMap<String, Supplier>();
        var refusals = new ArrayList<RowRefusal>();
        for (int i = 0; i < rows.size(); i++) {
            var flaws = flaws(i, rows.get(i), touched.containsKey(rows.get(i).key()));
            if (flaws.isEmpty()) {
                touched.put(rows.get(i).key(), follow(rows.get(i), known.get(rows.get(i).key()), asOf));
            }
            refusals.addAll(flaws);
        }
        suppliers.save(touched.values(), asOf, currentActor.provenance());
        progress.reached(SECTION, rows.size());
        var notContained = new TreeSet<>(known.keySet());
        rows.forEach(it -> notContained.remove(it.key()));
        return recorded(List.copyOf(touched.values()), refusals, List.copyOf(notContained));
    }

    private static Supplier follow(SupplierFacts facts, @Nullable Supplier known, LocalDate asOf) {
        if (known == null) {
            return Supplier.brought(facts);
        }
        known.follow(facts, asOf);
        return known;
    }

    private static List<RowRefusal> flaws(int row, SupplierFacts facts, boolean twice) {
        var flaws = new ArrayList<RowRefusal>();
        if (twice) {
            flaws.add(new RowRefusal(row, "id", "VALIDATION_FAILED",
                    "The dossier contains " + facts.key() + " twice.", "Keep one of them."));
        }
        if (facts.name().isBlank()) {
            flaws.add(new RowRefusal(row, "name", "FIELD_REQUIRED", "A supplier needs a name.", null));
        }
        var country = facts.country();
        if (country != null && !COUNTRY.matcher(country).matches()) {
            flaws.add(new RowRefusal(row, "country", "VALIDATION_FAILED", "This is not the code of a country.",
                    "Write two capital letters, for example DE."));
        }
        return flaws;
    }

    private static Recorded recorded(List<Supplier> touched, List<RowRefusal> refusals, List<String> notContained) {
        int created = (int) touched.stream().filter(Supplier::isNew).count();
        int changed = (int) touched.stream().filter(it -> !it.isNew() && it.isChanged()).count();
        return new Recorded(created, changed, touched.size() - created - changed, refusals, notContained);
    }
}
