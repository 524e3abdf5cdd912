package io.answerable.organisation.programme.graphql;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.graphql.PerDay;
import io.answerable.graphql.Reference;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.ExternalSupportId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.graphql.References;
import io.answerable.organisation.programme.support.EngagingSupport;
import io.answerable.organisation.programme.support.ExternalSupportView;
import io.answerable.organisation.programme.support.SupportDirectory;
import io.answerable.organisation.programme.support.SupportKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

@Controller
class SupportController {

    private final CurrentActor actor;
    private final SupportDirectory supports;
    private final PartyDirectory parties;
    private final EngagingSupport engaging;
    private final ThingsOfProgramme things;
    private final References references;

    SupportController(CurrentActor actor, SupportDirectory supports, PartyDirectory parties, EngagingSupport engaging,
            ThingsOfProgramme things, References references) {
        this.actor = actor;
        this.supports = supports;
        this.parties = parties;
        this.engaging = engaging;
        this.things = things;
        this.references = references;
    }

    record EngageInput(String key, Reference party, SupportKind kind, String purpose, @Nullable LocalDate begins,
            @Nullable LocalDate ends, @Nullable String conflictNote, @Nullable String reason) {}

    record NoteConflictInput(Reference support, int expectedVersion, String conflictNote, @Nullable String reason) {}

    record EndInput(Reference support, int expectedVersion, LocalDate lastDay, @Nullable String reason) {}

    @QueryMapping
    Optional<ExternalSupportView> externalSupport(@Argument Reference by, @Argument @Nullable LocalDate asOf) {
        actor.require(Permission.READ);
        return things.find(by, ThingsOfProgramme.SUPPORT)
                .map(ExternalSupportId::of)
                .flatMap(it -> Optional.ofNullable(supports.byId(List.of(it), things.day(asOf)).get(it)));
    }

    @MutationMapping
    SupportPayload engageSupport(@Argument EngageInput input) {
        var found = references.begin();
        var command = new EngagingSupport.Engage(input.key(), found.party(input.party()), input.kind(),
                input.purpose(), things.day(input.begins()), input.ends(), input.conflictNote(), input.reason());
        return SupportPayload.of(found.then(() -> engaging.engage(command)));
    }

    @MutationMapping
    SupportPayload endSupport(@Argument EndInput input) {
        var found = references.begin();
        var support = things.support(found, input.support());
        return SupportPayload.of(found
                .then(() -> engaging.end(support, input.expectedVersion(), input.lastDay(), input.reason())));
    }

    @BatchMapping(typeName = "ExternalSupport")
    Map<ExternalSupportView, ExternalPartyView> party(List<ExternalSupportView> given) {
        return PerDay.one(given, ExternalSupportView::asOf, ExternalSupportView::party, parties::byId);
    }

    @MutationMapping
    SupportPayload noteConflict(@Argument NoteConflictInput input) {
        var found = references.begin();
        var support = things.support(found, input.support());
        return SupportPayload.of(found.then(() -> engaging.noteConflict(support, input.expectedVersion(),
                input.conflictNote(), input.reason())));
    }

    /** As of the day: a party may come to certify us while it supports us. */
    @BatchMapping(typeName = "ExternalSupport")
    Map<ExternalSupportView, Boolean> conflictNoteMissing(List<ExternalSupportView> given) {
        var certifying = party(given).entrySet()
                .stream()
                .filter(it -> it.getValue().certifiesUs())
                .map(Map.Entry::getKey)
                .collect(toSet());
        return given.stream()
                .distinct()
                .collect(toMap(it -> it, it -> it.lacksConflictNote() && certifying.contains(it)));
    }

    @BatchMapping(typeName = "ExternalParty", field = "support")
    Map<ExternalPartyView, List<ExternalSupportView>> ofParties(List<ExternalPartyView> engaged) {
        return PerDay.many(engaged, ExternalPartyView::asOf, ExternalPartyView::id, supports::ofParties);
    }
}
