package io.answerable.inventory.obligations.graphql;

import io.answerable.access.CurrentActor;
import io.answerable.graphql.InvalidInput;
import io.answerable.graphql.NodeId;
import io.answerable.graphql.Reference;
import io.answerable.inventory.AiSystemId;
import io.answerable.inventory.AiSystemRegister;
import io.answerable.inventory.ObligationEvidenceId;
import io.answerable.inventory.ObligationEvidenceView;
import io.answerable.inventory.ObligationView;
import io.answerable.inventory.RiskCategory;
import io.answerable.inventory.obligations.ChoosingReadings;
import io.answerable.inventory.obligations.ContestedObligation;
import io.answerable.inventory.obligations.PreviewingReclassifications;
import io.answerable.inventory.obligations.PreviewingReclassifications.Supposition;
import io.answerable.inventory.obligations.ReclassificationPreview;
import io.answerable.inventory.obligations.RecordingEvidence;
import io.answerable.inventory.obligations.RecordingEvidence.RecordEvidence;
import io.answerable.inventory.obligations.RecordingEvidence.Shown;
import io.answerable.inventory.spi.ReclassificationConsequence.RequiredTraining;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.PeopleDirectory;
import io.answerable.organisation.PersonView;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Records evidence, chooses readings, and shows what another category would bring. */
@Controller
class ChangingObligationsController {

    private static final String EVIDENCE = "ObligationEvidence";

    private final RecordingEvidence recording;
    private final ChoosingReadings choosing;
    private final PreviewingReclassifications previewing;
    private final AiSystemRegister register;
    private final PeopleDirectory people;
    private final CurrentActor actor;

    ChangingObligationsController(RecordingEvidence recording, ChoosingReadings choosing,
            PreviewingReclassifications previewing, AiSystemRegister register, PeopleDirectory people,
            CurrentActor actor) {
        this.recording = recording;
        this.choosing = choosing;
        this.previewing = previewing;
        this.register = register;
        this.people = people;
        this.actor = actor;
    }

    record RecordObligationEvidenceInput(Reference aiSystem, String obligation, String kind, String title,
            @Nullable LocalDate date, @Nullable String link, @Nullable String reason) {}

    record WithdrawObligationEvidenceInput(String evidence, int expectedVersion, String reason) {}

    record ChooseReadingInput(String obligation, String reading, int expectedVersion, @Nullable String reason) {}

    record ReclassificationPreviewInput(Reference aiSystem, RiskCategory category, List<String> annexPoints,
            @Nullable List<String> operatorRoles) {}

    record EvidencePayload(@Nullable ObligationEvidenceView evidence, @Nullable ObligationView obligation,
            List<Refusal> errors) {

        static EvidencePayload of(Outcome<Shown> outcome) {
            return switch (outcome) {
                case Outcome.Done<Shown>(var shown) -> new EvidencePayload(shown.evidence(), shown.obligation(),
                        List.of());
                case Outcome.Refused<Shown>(var refusals) -> new EvidencePayload(null, null, refusals);
            };
        }
    }

    record ReadingPayload(@Nullable ContestedObligation contestedObligation, List<Refusal> errors) {

        static ReadingPayload of(Outcome<ContestedObligation> outcome) {
            return switch (outcome) {
                case Outcome.Done<ContestedObligation>(var it) -> new ReadingPayload(it, List.of());
                case Outcome.Refused<ContestedObligation>(var refusals) -> new ReadingPayload(null, refusals);
            };
        }
    }

    @MutationMapping
    EvidencePayload recordObligationEvidence(@Argument RecordObligationEvidenceInput input) {
        return EvidencePayload.of(system(input.aiSystem())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.NotFound.of("AI system", "aiSystem")))
                .flatMap(it -> recording.record(new RecordEvidence(it, input.obligation(), input.kind(), input.title(),
                        input.date(), input.link(), input.reason()))));
    }

    @MutationMapping
    EvidencePayload withdrawObligationEvidence(@Argument WithdrawObligationEvidenceInput input) {
        var id = NodeId.parse(input.evidence(), "input", "evidence");
        if (!id.type().equals(EVIDENCE)) {
            throw new InvalidInput("This is the id of another type than " + EVIDENCE + ".", "input", "evidence");
        }
        return EvidencePayload
                .of(recording.withdraw(ObligationEvidenceId.of(id.id()), input.expectedVersion(), input.reason()));
    }

    @MutationMapping
    ReadingPayload chooseReading(@Argument ChooseReadingInput input) {
        return ReadingPayload.of(
                choosing.choose(input.obligation(), input.reading(), input.expectedVersion(), input.reason()));
    }

    @QueryMapping
    List<ContestedObligation> contestedObligations(@Argument @Nullable LocalDate asOf) {
        return choosing.contested(asOf == null ? actor.today() : asOf);
    }

    @QueryMapping
    Optional<ReclassificationPreview> reclassificationPreview(@Argument ReclassificationPreviewInput input) {
        return system(input.aiSystem()).flatMap(it -> previewing.preview(it,
                new Supposition(input.category(), input.annexPoints(), input.operatorRoles())));
    }

    @BatchMapping(typeName = "RequiredTraining")
    Map<RequiredTraining, PersonView> person(List<RequiredTraining> training) {
        var named = training.stream().flatMap(it -> Stream.ofNullable(it.person())).distinct().toList();
        var known = people.byId(named, actor.today());
        var persons = new HashMap<RequiredTraining, PersonView>();
        for (var it : training) {
            var person = it.person() == null ? null : known.get(it.person());
            if (person != null) {
                persons.put(it, person);
            }
        }
        return persons;
    }

    private Optional<AiSystemId> system(Reference by) {
        return by.resolve("AiSystem",
                key -> Optional.ofNullable(register.idsOf(List.of(key)).get(key)).map(AiSystemId::value), "input",
                "aiSystem").map(AiSystemId::of);
    }
}
