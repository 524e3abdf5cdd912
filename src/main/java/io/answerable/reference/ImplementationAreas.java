package io.answerable.reference;

import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The areas that a lead implementer is responsible for, and what each of them has to bring forth (R-ROL-11 to 18). */
@Component
public class ImplementationAreas {

    private final Keyed<ImplementationArea> areas;

    @Autowired
    ImplementationAreas(CatalogueFiles files) {
        this(files.content("role-catalogue"));
    }

    ImplementationAreas(Entry file) {
        areas = new Keyed<>("area", file.unique("lead_implementer_responsibility_areas", "id",
                ImplementationAreas::area), ImplementationArea::key);
    }

    private static ImplementationArea area(Entry entry) {
        return new ImplementationArea(entry.text("id"), entry.text("title"), entry.texts("outputs"));
    }

    /** In the order of the catalogue. */
    public List<ImplementationArea> all() {
        return areas.all();
    }

    /**
     * One area.
     *
     * @param key for example {@code LI-1}
     * @param outputs for example {@code IMPLEMENTATION_PLAN}
     */
    public record ImplementationArea(String key, String title, List<String> outputs) {}
}
