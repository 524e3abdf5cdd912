package io.answerable.training.parties.graphql;

import static java.util.stream.Collectors.groupingBy;

import graphql.schema.DataFetchingEnvironment;
import io.answerable.graphql.Reference;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.reference.RoleCatalogue;
import io.answerable.reference.RoleDefinition;
import io.answerable.reference.TrainingCatalogue;
import io.answerable.reference.TrainingCatalogue.Certification;
import io.answerable.training.parties.PartyCompetence;
import io.answerable.training.parties.PartyProof;
import io.answerable.training.parties.PartyProofs;
import io.answerable.training.records.Referred;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;

/** Adds to external parties what they have shown for a role, and records what they show. */
@Controller
class PartyCompetenceController {

    private static final String COMPETENCE = "ExternalParty.competence";

    private final PartyProofs proofs;
    private final Referred referred;
    private final RoleCatalogue roles;
    private final TrainingCatalogue catalogue;

    PartyCompetenceController(PartyProofs proofs, Referred referred, RoleCatalogue roles, TrainingCatalogue catalogue,
            BatchLoaderRegistry loaders) {
        this.proofs = proofs;
        this.referred = referred;
        this.roles = roles;
        this.catalogue = catalogue;
        loaders.<Asked, PartyCompetence>forName(COMPETENCE)
                .registerMappedBatchLoader((keys, environment) -> Mono.fromSupplier(() -> load(keys)));
    }

    private record Asked(ExternalPartyView party, String role) {}

    record RecordInput(Reference party, String certification, @Nullable LocalDate expires, String evidence,
            @Nullable String reason) {}

    record RecordPayload(@Nullable ExternalPartyView party, List<Refusal> errors) {}

    @SchemaMapping(typeName = "ExternalParty")
    CompletableFuture<@Nullable PartyCompetence> competence(ExternalPartyView party, @Argument Reference role,
            DataFetchingEnvironment environment) {
        var loader = Objects.requireNonNull(
                environment.<Asked, @Nullable PartyCompetence>getDataLoader(COMPETENCE));
        return loader.load(new Asked(party, referred.roleKey(role, "role")));
    }

    private Map<Asked, PartyCompetence> load(Collection<Asked> asked) {
        var found = new HashMap<Asked, PartyCompetence>();
        asked.stream().collect(groupingBy(it -> List.of(it.role(), it.party().asOf()))).values().forEach(alike -> {
            var shown = proofs.of(alike.stream().map(Asked::party).toList(), alike.getFirst().role(),
                    alike.getFirst().party().asOf());
            alike.forEach(it -> Optional.ofNullable(shown.get(it.party().id()))
                    .ifPresent(them -> found.put(it, them)));
        });
        return found;
    }

    @SchemaMapping(typeName = "PartyCompetence")
    Optional<RoleDefinition> role(PartyCompetence competence) {
        return roles.role(competence.role());
    }

    @SchemaMapping(typeName = "PartyProof")
    Optional<Certification> certification(PartyProof proof) {
        return catalogue.certification(proof.certification());
    }

    @MutationMapping
    RecordPayload recordPartyProof(@Argument RecordInput input) {
        var outcome = referred.party(input.party(), "party")
                .flatMap(it -> proofs.record(it, input.certification(), input.expires(), input.evidence(),
                        input.reason()));
        return switch (outcome) {
            case Outcome.Done<ExternalPartyView>(var party) -> new RecordPayload(party, List.of());
            case Outcome.Refused<ExternalPartyView>(var refusals) -> new RecordPayload(null, refusals);
        };
    }
}
