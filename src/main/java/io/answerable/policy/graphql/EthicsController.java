package io.answerable.policy.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.Page;
import io.answerable.graphql.Paging;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.AiSystemView;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Perspective;
import io.answerable.policy.ethics.AskingEthicsQuestions;
import io.answerable.policy.ethics.DecidingEthically;
import io.answerable.policy.ethics.EthicsDecisionView.EthicsAnswerView;
import io.answerable.policy.ethics.EthicsDecisionView;
import io.answerable.policy.ethics.EthicsDecisions.EthicsDecisionFilter;
import io.answerable.policy.ethics.EthicsDecisions;
import io.answerable.policy.ethics.EthicsFramework;
import io.answerable.policy.ethics.EthicsQuestionId;
import io.answerable.policy.ethics.EthicsQuestionView;
import io.answerable.policy.records.References;
import io.answerable.policy.records.Things;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The framework for ethical decisions, and the decisions made with it. */
@Controller
class EthicsController {

    private final AskingEthicsQuestions asking;
    private final DecidingEthically deciding;
    private final EthicsFramework framework;
    private final EthicsDecisions decisions;
    private final AiSystemRegister systems;
    private final CommitteeDirectory committees;
    private final PeopleDirectory people;
    private final References references;
    private final CurrentActor actor;

    EthicsController(AskingEthicsQuestions asking, DecidingEthically deciding, EthicsFramework framework,
            EthicsDecisions decisions, AiSystemRegister systems, CommitteeDirectory committees, PeopleDirectory people,
            References references, CurrentActor actor) {
        this.asking = asking;
        this.deciding = deciding;
        this.framework = framework;
        this.decisions = decisions;
        this.systems = systems;
        this.committees = committees;
        this.people = people;
        this.references = references;
        this.actor = actor;
    }

    record AddQuestion(@Nullable String key, String text, @Nullable String reason) {}

    record RetireQuestion(Reference question, int expectedVersion, @Nullable String reason) {}

    record Answer(Reference question, String answer) {}

    record Decide(@Nullable String key, Reference aiSystem, String subject, String decision, String considerations,
            @Nullable String dissent, @Nullable Reference committee, @Nullable String view,
            @Nullable LocalDate decidedOn, List<Reference> present, List<Perspective> perspectives,
            List<Answer> answers,
            @Nullable String reason) {}

    /** What came of an act about a question. */
    record QuestionPayload(@Nullable EthicsQuestionView question, List<Refusal> errors) {}

    /** What came of recording a decision. */
    record DecisionPayload(@Nullable EthicsDecisionView decision, List<Refusal> errors) {}

    @QueryMapping
    List<EthicsQuestionView> ethicsQuestions(@Argument @Nullable LocalDate asOf) {
        return framework.questions(day(asOf));
    }

    @QueryMapping
    Optional<EthicsDecisionView> ethicsDecision(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        return by.resolve(decisions.type(), decisions::idOf, "by", "id").flatMap(it -> decisions.find(it, day(asOf)));
    }

    @QueryMapping
    Page<EthicsDecisionView> ethicsDecisions(@Argument @Nullable EthicsDecisionFilter filter,
            @Argument @Nullable LocalDate asOf, Paging paging) {
        return decisions.page(filter, day(asOf), paging);
    }

    @MutationMapping
    QuestionPayload addEthicsQuestion(@Argument AddQuestion input) {
        return Payloads.of(asking.ask(input.key(), input.text(), input.reason()), QuestionPayload::new);
    }

    @MutationMapping
    QuestionPayload retireEthicsQuestion(@Argument RetireQuestion input) {
        return Payloads.of(references.thing(input.question(), "question", framework)
                .flatMap(it -> asking.retire(new Things.Change(it, input.expectedVersion(), input.reason()))),
                QuestionPayload::new);
    }

    @MutationMapping
    DecisionPayload recordEthicsDecision(@Argument Decide input) {
        return Payloads.of(decided(input).flatMap(deciding::decide), DecisionPayload::new);
    }

    private Outcome<DecidingEthically.Decided> decided(Decide input) {
        return references.system(input.aiSystem(), "aiSystem")
                .flatMap(system -> references.optional(input.committee(), it -> references.committee(it, "committee"))
                        .flatMap(committee -> references.people(input.present(), "present")
                                .flatMap(present -> answers(input.answers())
                                        .map(answers -> new DecidingEthically.Decided(input.key(), system,
                                                input.subject(), input.decision(), input.considerations(),
                                                input.dissent(), committee.orElse(null), input.view(),
                                                input.decidedOn(), present, input.perspectives(), answers,
                                                input.reason())))));
    }

    private Outcome<List<DecidingEthically.Answer>> answers(List<Answer> given) {
        return references.things(given.stream().map(Answer::question).toList(), "answers", framework)
                .map(questions -> IntStream.range(0, given.size())
                        .mapToObj(it -> new DecidingEthically.Answer(EthicsQuestionId.of(questions.get(it)),
                                given.get(it).answer()))
                        .toList());
    }

    /** Null, not empty, for whoever may not read them. */
    @BatchMapping(typeName = "AiSystem", field = "ethicsDecisions")
    Map<AiSystemView, List<EthicsDecisionView>> decisionsAbout(List<AiSystemView> systems) {
        return actor.actor().may(Permission.READ_GOVERNANCE)
                ? Many.of(systems, AiSystemView::asOf, AiSystemView::id, decisions::about)
                : Map.of();
    }

    @BatchMapping(typeName = "EthicsAnswer")
    Map<EthicsAnswerView, EthicsQuestionView> question(List<EthicsAnswerView> answers) {
        return PerDay.one(answers, EthicsAnswerView::asOf, it -> it.questionId().value(), framework::byIds);
    }

    @BatchMapping(typeName = "EthicsDecision")
    Map<EthicsDecisionView, List<PersonView>> present(List<EthicsDecisionView> decisions) {
        return Many.referred(decisions, EthicsDecisionView::asOf, EthicsDecisionView::presentIds, people::byId);
    }

    @BatchMapping(typeName = "EthicsDecision")
    Map<EthicsDecisionView, AiSystemView> aiSystem(List<EthicsDecisionView> things) {
        return PerDay.one(things, EthicsDecisionView::asOf, EthicsDecisionView::systemId, systems::byId);
    }

    @BatchMapping(typeName = "EthicsDecision")
    Map<EthicsDecisionView, CommitteeView> committee(List<EthicsDecisionView> things) {
        return PerDay.one(things, EthicsDecisionView::asOf, EthicsDecisionView::committeeId, committees::byId);
    }

    @BatchMapping(typeName = "EthicsDecision")
    Map<EthicsDecisionView, PersonView> recordedBy(List<EthicsDecisionView> things) {
        return PerDay.one(things, EthicsDecisionView::asOf, EthicsDecisionView::recordedById, people::byId);
    }

    private LocalDate day(@Nullable LocalDate asOf) {
        return asOf == null ? actor.today() : asOf;
    }
}
