package io.answerable.training.parties;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.answerable.access.CurrentActor;
import io.answerable.access.Permission;
import io.answerable.facts.Alterations;
import io.answerable.facts.Checks;
import io.answerable.facts.Chronicle;
import io.answerable.facts.Columns;
import io.answerable.facts.Entry;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.reference.RoleRequirement;
import io.answerable.reference.TrainingCatalogue;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the evidence that external parties have shown, and warns of those that are engaged without it (R-TRN-04). Whoever
 * records that a party is engaged can ask for the warnings with the answer.
 */
@Component
public class PartyProofs {

    private static final String INSERT = """
            insert into training.party_proof
                (organisation_id, party, certification, seen, expires, evidence)
            values (:organisation, :party, :certification, :seen, :expires, :evidence)
            on conflict (organisation_id, party, certification, seen)
                do nothing""";
    private static final String SELECT = """
            select party, certification, seen, expires, evidence from training.party_proof
            where organisation_id = :organisation and party = any(:parties) and seen <= :asOf
            order by certification, seen""";

    private final JdbcClient jdbc;
    private final CurrentActor actor;
    private final PartyDirectory parties;
    private final TrainingCatalogue catalogue;
    private final Chronicle chronicle;

    PartyProofs(JdbcClient jdbc, CurrentActor actor, PartyDirectory parties, TrainingCatalogue catalogue,
            Chronicle chronicle) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.parties = parties;
        this.catalogue = catalogue;
        this.chronicle = chronicle;
    }

    /** Today the party has shown that its people hold the certificate. */
    @Transactional
    public Outcome<ExternalPartyView> record(ExternalPartyId party, String certification, @Nullable LocalDate expires,
            String evidence, @Nullable String reason) {
        if (!actor.actor().may(Permission.MANAGE_TRAINING)) {
            return Outcome.refused(Refusal.NotPermitted.to("record evidence of external parties"));
        }
        var today = actor.today();
        var known = parties.byId(List.of(party), today).get(party);
        return new Checks().refuseIf(known == null, () -> Refusal.NotFound.of("external party", "party"))
                .refuseIf(catalogue.certification(certification).isEmpty(),
                        () -> Refusal.NotFound.of("certification", "certification"))
                .refuseIf(expires != null && expires.isBefore(today),
                        () -> Refusal.ValidationFailed.of("It has expired already.", "expires"))
                .refuseIf(isRecordedOtherwise(party, certification, expires, evidence, today),
                        () -> Refusal.ValidationFailed.of("Another proof of this was recorded today.", "evidence"))
                .required("evidence", evidence)
                .then(() -> Outcome.done(recorded(Objects.requireNonNull(known),
                        new PartyProof(certification, expires, evidence, today), reason)));
    }

    /** The same proof once more changes nothing; another one of the same day would be lost, so it is refused. */
    private boolean isRecordedOtherwise(ExternalPartyId party, String certification, @Nullable LocalDate expires,
            String evidence, LocalDate today) {
        return shown(List.of(party), today).getOrDefault(party, List.of())
                .stream()
                .filter(it -> it.certification().equals(certification) && it.seen().equals(today))
                .anyMatch(it -> !it.equals(new PartyProof(certification, expires, evidence, today)));
    }

    private ExternalPartyView recorded(ExternalPartyView party, PartyProof proof, @Nullable String reason) {
        int added = jdbc.sql(INSERT)
                .param("organisation", actor.organisation().value())
                .param("party", party.id().value())
                .param("certification", proof.certification())
                .param("seen", proof.seen())
                .param("expires", proof.expires(), Types.DATE)
                .param("evidence", proof.evidence())
                .update();
        if (added > 0) {
            var told = new Alterations();
            told.of(proof.certification(), null, proof.evidence());
            told.of("expires", null, proof.expires());
            chronicle.record(reason, new Chronicle.Deed("ExternalParty",
                    new Entry(party.id().value(), party.key(), party.version(), proof.seen()), "EVIDENCE_SHOWN",
                    proof.seen(), told));
        }
        return party;
    }

    /** What these parties have shown of what the role needs or recommends, and what they have not. */
    @Transactional(readOnly = true)
    public Map<ExternalPartyId, PartyCompetence> of(Collection<ExternalPartyView> asked, String role, LocalDate asOf) {
        var required = catalogue.requirement(role);
        var mandatory = required.map(RoleRequirement::mandatoryAnyOf).orElse(List.of());
        var relevant = required.map(RoleRequirement::recommended).orElse(List.of());
        var shown = shown(asked.stream().map(ExternalPartyView::id).toList(), asOf);
        return asked.stream().distinct().collect(toMap(ExternalPartyView::id, party -> {
            var counting = shown.getOrDefault(party.id(), List.of())
                    .stream()
                    .filter(it -> it.countsOn(asOf)
                            && (mandatory.contains(it.certification()) || relevant.contains(it.certification())))
                    .toList();
            var satisfied = mandatory.isEmpty()
                    || counting.stream().anyMatch(it -> mandatory.contains(it.certification()));
            return new PartyCompetence(party.id(), role, counting, satisfied
                    ? List.of()
                    : List.of("%s has shown no %s.".formatted(party.name(), String.join(" or ", mandatory))));
        }, (one, other) -> one));
    }

    private Map<ExternalPartyId, List<PartyProof>> shown(Collection<ExternalPartyId> parties, LocalDate asOf) {
        return jdbc.sql(SELECT)
                .param("organisation", actor.organisation().value())
                .param("parties", parties.stream().map(ExternalPartyId::value).toArray(UUID[]::new))
                .param("asOf", asOf)
                .query((rs, row) -> Map.entry(ExternalPartyId.of(rs.getObject("party", UUID.class)),
                        new PartyProof(rs.getString("certification"), Columns.day(rs, "expires"),
                                rs.getString("evidence"), rs.getObject("seen", LocalDate.class))))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }
}
