package io.answerable.oversight.implementation.graphql;

import io.answerable.graphql.PerDay;
import io.answerable.organisation.ImplementationAreaView;
import io.answerable.oversight.implementation.AreaProgress;
import io.answerable.oversight.implementation.ProgressOfAreas;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** Adds to the areas of a lead implementer how they stand. Whoever sees an area reads governance. */
@Controller
class AreaController {

    private final ProgressOfAreas progress;

    AreaController(ProgressOfAreas progress) {
        this.progress = progress;
    }

    @BatchMapping(typeName = "ImplementationArea", field = "progress")
    Map<ImplementationAreaView, AreaProgress> progress(List<ImplementationAreaView> areas) {
        return PerDay.read(areas, ImplementationAreaView::asOf, progress::of);
    }
}
