package io.answerable.inventory.graphql;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.answerable.graphql.PerDay;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.documentation.ModelDocumentView;
import io.answerable.inventory.documentation.TechnicalControlView;
import io.answerable.inventory.monitoring.MonitoringView;
import io.answerable.inventory.objectives.BusinessKpiView;
import io.answerable.inventory.preparation.StepView;
import io.answerable.inventory.preparation.UseCaseFact;
import io.answerable.inventory.register.Visibility;
import io.answerable.inventory.validation.ValidationView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Puts on one page what the register knows of a system (R-INV-47); every context adds its own. */
@Controller
class DecisionFileController {

    private final Visibility visibility;
    private final AiSystemRegister register;
    private final PreparationFieldsController preparation;
    private final DocumentationFieldsController documentation;

    DecisionFileController(Visibility visibility, AiSystemRegister register, PreparationFieldsController preparation,
            DocumentationFieldsController documentation) {
        this.visibility = visibility;
        this.register = register;
        this.preparation = preparation;
        this.documentation = documentation;
    }

    @SchemaMapping(typeName = "AiSystem")
    @Nullable
    DecisionFile decisionFile(AiSystemView system, @Argument @Nullable LocalDate asOf) {
        return visibility.showsGovernanceOf(system)
                ? new DecisionFile(system.id(), asOf == null ? system.asOf() : asOf)
                : null;
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, AiSystemView> aiSystem(List<DecisionFile> files) {
        return PerDay.one(files, DecisionFile::asOf, DecisionFile::system, register::byId);
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, UseCaseFact> useCase(List<DecisionFile> files) {
        return of(files, preparation::useCase);
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, List<BusinessKpiView>> kpis(List<DecisionFile> files) {
        return listsOf(files, preparation::kpis);
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, ValidationView> validation(List<DecisionFile> files) {
        return of(files, preparation::validation);
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, MonitoringView> monitoring(List<DecisionFile> files) {
        return of(files, preparation::monitoring);
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, List<StepView>> preparation(List<DecisionFile> files) {
        return listsOf(files, preparation::preparation);
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, List<TechnicalControlView>> technicalControls(List<DecisionFile> files) {
        return listsOf(files, documentation::technicalControls);
    }

    @BatchMapping(typeName = "DecisionFile")
    Map<DecisionFile, List<ModelDocumentView>> modelDocuments(List<DecisionFile> files) {
        return listsOf(files, documentation::modelDocuments);
    }

    private <V> Map<DecisionFile, V> of(List<DecisionFile> files,
            Function<List<AiSystemView>, Map<AiSystemView, V>> field) {
        var systems = aiSystem(files);
        var known = field.apply(List.copyOf(systems.values()));
        var found = new HashMap<DecisionFile, V>();
        systems.forEach((file, system) -> {
            var value = known.get(system);
            if (value != null) {
                found.put(file, value);
            }
        });
        return found;
    }

    private <V> Map<DecisionFile, List<V>> listsOf(List<DecisionFile> files,
            Function<List<AiSystemView>, Map<AiSystemView, List<V>>> field) {
        var known = of(files, field);
        return files.stream().distinct().collect(toMap(identity(), it -> known.getOrDefault(it, List.of())));
    }
}
