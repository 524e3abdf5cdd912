package io.answerable.inventory.graphql;

import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.documentation.DataSheetView;
import io.answerable.inventory.documentation.GuidanceView;
import io.answerable.inventory.documentation.ItSupport;
import io.answerable.inventory.documentation.ModelDocumentView;
import io.answerable.inventory.documentation.SystemDocumentation;
import io.answerable.inventory.documentation.TechnicalControlView;
import io.answerable.inventory.horizon.HorizonDirectory;
import io.answerable.inventory.HorizonItemView;
import io.answerable.inventory.horizon.HorizonReviewView;
import io.answerable.inventory.horizon.HorizonReviews;
import io.answerable.inventory.register.Visibility;
import java.util.List;
import java.util.Map;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What is written down about a system, read for many systems at once; nothing for whoever may not read governance. */
@Controller
class DocumentationFieldsController {

    private final Visibility visibility;
    private final SystemDocumentation documentation;
    private final HorizonDirectory horizon;
    private final HorizonReviews reviews;

    DocumentationFieldsController(Visibility visibility, SystemDocumentation documentation, HorizonDirectory horizon,
            HorizonReviews reviews) {
        this.visibility = visibility;
        this.documentation = documentation;
        this.horizon = horizon;
        this.reviews = reviews;
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, DataSheetView> dataSheet(List<AiSystemView> systems) {
        return visible(systems).some(documentation::dataSheets);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<ModelDocumentView>> modelDocuments(List<AiSystemView> systems) {
        return visible(systems).each(documentation::documents, List.of());
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<TechnicalControlView>> technicalControls(List<AiSystemView> systems) {
        return visible(systems).each(documentation::controls, List.of());
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<GuidanceView>> guidance(List<AiSystemView> systems) {
        return visible(systems).each(documentation::guidance, List.of());
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, ItSupport> itSupport(List<AiSystemView> systems) {
        return visible(systems).some(documentation::support);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<HorizonItemView>> horizonItems(List<AiSystemView> systems) {
        return visible(systems).each(horizon::affecting, List.of());
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<HorizonReviewView>> horizonReviews(List<AiSystemView> systems) {
        return visible(systems).each(reviews::of, List.of());
    }

    private VisibleSystems visible(List<AiSystemView> systems) {
        return VisibleSystems.of(systems, visibility);
    }
}
