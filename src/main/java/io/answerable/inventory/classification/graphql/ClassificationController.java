package io.answerable.inventory.classification.graphql;

import static java.util.stream.Collectors.groupingBy;

import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.inventory.ChangeOfSystem;
import io.answerable.inventory.ClassificationView;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.classification.AnsweringQuestionnaires;
import io.answerable.inventory.classification.ClassificationFacts;
import io.answerable.inventory.classification.ClassificationHistory;
import io.answerable.inventory.classification.ClassificationVersion;
import io.answerable.inventory.classification.ClassifyingSystems.Claim;
import io.answerable.inventory.classification.ClassifyingSystems.Proposal;
import io.answerable.inventory.classification.ClassifyingSystems;
import io.answerable.inventory.classification.Decider;
import io.answerable.inventory.classification.PreliminaryClassification;
import io.answerable.inventory.classification.Questionnaires;
import io.answerable.inventory.register.Derogation;
import io.answerable.inventory.register.LegalAnswers;
import io.answerable.inventory.register.Visibility;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Proposes and decides classifications, and shows how systems were classified over time. */
@Controller
class ClassificationController {

    private final ClassifyingSystems classifying;
    private final AnsweringQuestionnaires answering;
    private final ClassificationHistory history;
    private final Questionnaires questionnaires;
    private final AiSystemRegister register;
    private final Visibility visibility;
    private final PeopleDirectory people;

    ClassificationController(ClassifyingSystems classifying, AnsweringQuestionnaires answering,
            ClassificationHistory history, Questionnaires questionnaires, AiSystemRegister register,
            Visibility visibility, PeopleDirectory people) {
        this.classifying = classifying;
        this.answering = answering;
        this.history = history;
        this.questionnaires = questionnaires;
        this.register = register;
        this.visibility = visibility;
        this.people = people;
    }

    record ClassifySystemInput(Reference aiSystem, RiskCategory category, List<String> points,
            List<String> transparencyCases, List<String> operatorRoles, @Nullable Claim derogation, String rationale,
            @Nullable LocalDate reviewDue, @Nullable String reason) {}

    record FinaliseClassificationInput(Reference aiSystem, int expectedVersion, @Nullable String reason) {}

    record ProposalPayload(@Nullable PreliminaryClassification preliminaryClassification, List<Refusal> errors) {}

    record AnswerClassificationQuestionnaireInput(Reference aiSystem, int expectedVersion, LegalAnswers answers,
            String reason) {}

    record FinalPayload(@Nullable AiSystemView aiSystem, List<Refusal> errors) {

        static FinalPayload of(Outcome<AiSystemView> outcome) {
            return switch (outcome) {
                case Outcome.Done<AiSystemView>(var it) -> new FinalPayload(it, List.of());
                case Outcome.Refused<AiSystemView>(var refusals) -> new FinalPayload(null, refusals);
            };
        }
    }

    @MutationMapping
    ProposalPayload classifySystem(@Argument ClassifySystemInput input) {
        var outcome = system(input.aiSystem()).flatMap(it -> classifying.propose(new Proposal(it, input.category(),
                input.points(), input.transparencyCases(), input.operatorRoles(), input.derogation(),
                input.rationale(), input.reviewDue(), input.reason())));
        return switch (outcome) {
            case Outcome.Done<PreliminaryClassification>(var it) -> new ProposalPayload(it, List.of());
            case Outcome.Refused<PreliminaryClassification>(var refusals) -> new ProposalPayload(null, refusals);
        };
    }

    @MutationMapping
    FinalPayload finaliseClassification(@Argument FinaliseClassificationInput input) {
        return FinalPayload.of(system(input.aiSystem())
                .flatMap(it -> classifying.finalise(it, input.expectedVersion(), input.reason())));
    }

    @MutationMapping
    FinalPayload answerClassificationQuestionnaire(@Argument AnswerClassificationQuestionnaireInput input) {
        return FinalPayload.of(system(input.aiSystem()).flatMap(it -> answering
                .answer(new ChangeOfSystem(it, input.expectedVersion(), input.reason()), input.answers())));
    }

    private Outcome<AiSystemId> system(Reference by) {
        return by.resolve("AiSystem",
                key -> Optional.ofNullable(register.idsOf(List.of(key)).get(key)).map(AiSystemId::value), "input",
                "aiSystem")
                .map(AiSystemId::of)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem")));
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, List<ClassificationVersion>> classificationHistory(List<AiSystemView> systems) {
        return perDay(systems, history::of);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, PreliminaryClassification> preliminaryClassification(List<AiSystemView> systems) {
        return perDay(systems, history::proposed);
    }

    @BatchMapping(typeName = "AiSystem")
    Map<AiSystemView, ClassificationFacts> classificationFacts(List<AiSystemView> systems) {
        return perDay(systems, questionnaires::of);
    }

    private <T> Map<AiSystemView, T> perDay(List<AiSystemView> systems,
            BiFunction<Collection<AiSystemId>, LocalDate, Map<AiSystemId, T>> read) {
        var found = new HashMap<AiSystemView, T>();
        systems.stream()
                .distinct()
                .filter(visibility::showsGovernanceOf)
                .collect(groupingBy(AiSystemView::asOf))
                .forEach((day, ofDay) -> {
                    var known = read.apply(ofDay.stream().map(AiSystemView::id).toList(), day);
                    ofDay.forEach(
                            it -> Optional.ofNullable(known.get(it.id())).ifPresent(value -> found.put(it, value)));
                });
        return found;
    }

    @SchemaMapping(typeName = "Classification")
    ClassificationVersion.State state(ClassificationView classification) {
        return classification.preliminary()
                ? ClassificationVersion.State.PRELIMINARY
                : ClassificationVersion.State.FINAL;
    }

    /** Whoever sees a classification may see why it was decided so. */
    @BatchMapping(typeName = "Classification")
    Map<ClassificationView, String> rationale(List<ClassificationView> classifications) {
        return ofDecisions(classifications, ClassificationVersion::rationale);
    }

    @BatchMapping(typeName = "Classification")
    Map<ClassificationView, Derogation> derogation(List<ClassificationView> classifications) {
        return ofDecisions(classifications, ClassificationVersion::derogation);
    }

    @BatchMapping(typeName = "Classification")
    Map<ClassificationView, Decider> decider(List<ClassificationView> classifications) {
        return ofDecisions(classifications, ClassificationVersion::decider);
    }

    private <T> Map<ClassificationView, T> ofDecisions(List<ClassificationView> classifications,
            Function<ClassificationVersion, @Nullable T> told) {
        var found = new HashMap<ClassificationView, T>();
        classifications.stream().distinct().collect(groupingBy(ClassificationView::asOf)).forEach((day, ofDay) -> {
            var known = history.of(ofDay.stream().map(ClassificationView::system).toList(), day);
            ofDay.forEach(it -> known.getOrDefault(it.system(), List.of())
                    .stream()
                    .filter(version -> version.state() != ClassificationVersion.State.SUPERSEDED)
                    .flatMap(version -> Stream.ofNullable(told.apply(version)))
                    .forEach(value -> found.put(it, value)));
        });
        return found;
    }

    @BatchMapping(typeName = "ClassificationVersion")
    Map<ClassificationVersion, PersonView> decidedBy(List<ClassificationVersion> versions) {
        return persons(versions, ClassificationVersion::decidedBy, ClassificationVersion::asOf);
    }

    @BatchMapping(typeName = "ClassificationVersion")
    Map<ClassificationVersion, PersonView> coDecidedBy(List<ClassificationVersion> versions) {
        return persons(versions, ClassificationVersion::coDecidedBy, ClassificationVersion::asOf);
    }

    @BatchMapping(typeName = "PreliminaryClassification")
    Map<PreliminaryClassification, PersonView> proposedBy(List<PreliminaryClassification> proposals) {
        return persons(proposals, PreliminaryClassification::proposedBy, PreliminaryClassification::proposedOn);
    }

    @SchemaMapping(typeName = "PreliminaryClassification")
    Decider proposer(PreliminaryClassification proposal) {
        return Decider.of(proposal.proposer(), proposal.proposedOn());
    }

    @BatchMapping(typeName = "Decider")
    Map<Decider, PersonView> person(List<Decider> deciders) {
        return persons(deciders, it -> it.personId().orElse(null), Decider::asOf);
    }

    private <T> Map<T, PersonView> persons(List<T> things, Function<T, @Nullable PersonId> person,
            Function<T, LocalDate> day) {
        var found = new HashMap<T, PersonView>();
        things.stream().distinct().collect(groupingBy(day)).forEach((asOf, ofDay) -> {
            var known = people.byId(ofDay.stream().map(person).filter(Objects::nonNull).distinct().toList(), asOf);
            ofDay.forEach(it -> Optional.ofNullable(person.apply(it))
                    .map(known::get)
                    .ifPresent(value -> found.put(it, value)));
        });
        return found;
    }
}
