package io.answerable.roles.raci.detections;

import io.answerable.roles.raci.CataloguesOnFile;
import java.util.List;

/** The rules as the application puts them together. */
final class AllRules {

    private AllRules() {}

    static Rules rules() {
        var catalogues = new CataloguesOnFile();
        return new Rules(List.of(new RowFlaws(), new HolderFlaws(catalogues), new Overlaps(), new Load(),
                new ReviewFlaws(catalogues), new StaleAssignments(catalogues), new Ownership(),
                new CriticalFunctions(), new DataProtectionConflicts(), new ExecutiveReports()));
    }
}
