package io.answerable.organisation.parties;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.EngagementKind;
import io.answerable.organisation.programme.engagements.EngagementFact;
import io.answerable.organisation.programme.engagements.EngagingStakeholders;
import io.answerable.organisation.structure.PresentPeople;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps external parties, who cares for them, and when somebody last spoke with them (R-ORG-21). */
@Component
@Transactional
public class KeepingContacts {

    private final Parties parties;
    private final PartyDirectory directory;
    private final PresentPeople people;
    private final EngagingStakeholders engagements;
    private final CurrentActor actor;

    KeepingContacts(Parties parties, PartyDirectory directory, PresentPeople people, EngagingStakeholders engagements,
            CurrentActor actor) {
        this.parties = parties;
        this.directory = directory;
        this.people = people;
        this.engagements = engagements;
        this.actor = actor;
    }

    public Outcome<ExternalPartyView> add(AddExternalParty command) {
        if (!actor.actor().may(MANAGE_ORGANISATION)) {
            return Outcome.refused(Refusal.NotPermitted.to("add external parties"));
        }
        var from = command.from() == null ? actor.today() : command.from();
        return ownerCheck(new Checks().newKey(parties.keys(), command.key()).required("name", command.name()),
                command.contactOwner()).then(() -> Outcome.done(added(command, from)));
    }

    /** From today on somebody else, or nobody, keeps the contact. */
    public Outcome<ExternalPartyView> appointContactOwner(
            ExternalPartyId party, int expectedVersion, @Nullable PersonId owner, @Nullable String reason) {
        var today = actor.today();
        return open(party, expectedVersion).flatMap(it -> ownerCheck(new Checks(), owner).then(() -> {
            var fact = it.on(today);
            if (fact == null) {
                return Outcome.refused(Refusal.ValidationFailed.of("The party is not kept yet.", "party"));
            }
            it.change(today, fact.keptBy(owner));
            return Outcome.done(saved(it, new Act("CONTACT_OWNER_APPOINTED", today, reason)));
        }));
    }

    /** Somebody has spoken with the party; not tomorrow. It is logged as an engagement, once for all (R-INV-42). */
    public Outcome<ExternalPartyView> recordContact(ExternalPartyId party, int expectedVersion,
            @Nullable LocalDate heldOn, @Nullable String note, @Nullable String reason) {
        var day = heldOn == null ? actor.today() : heldOn;
        return parties.open("party", party.value(), expectedVersion, it -> maySpeakWith(it)).flatMap(it -> {
            var contact = new EngagementFact(EngagementKind.CONTACT, day, note, those(it, day), null, List.of());
            Outcome<ExternalPartyView> recorded = engagements.checked(new Checks().text("note", note), contact)
                    .then(() -> {
                        engagements.logged(party.value() + "-" + it.entry().version(), contact, reason);
                        it.met(day);
                        return Outcome.done(saved(it, new Act("CONTACTED", day, reason)));
                    });
            return recorded.refusing(refusal -> refusal.field().contains("attendees")
                    ? refusal.blaming("heldOn")
                    : refusal);
        });
    }

    private boolean maySpeakWith(Party party) {
        var fact = party.on(actor.today());
        return engagements.mayLog()
                || fact != null && fact.contactOwner() != null
                        && actor.actor().person().equals(Optional.of(fact.contactOwner()));
    }

    /** The party and, of us, whoever keeps the contact, or else whoever calls. */
    private List<HolderRef> those(Party party, LocalDate day) {
        var them = new ArrayList<>(List.of(HolderRef.party(party.entry().id())));
        Optional.ofNullable(party.on(day))
                .map(PartyFact::contactOwner)
                .or(() -> actor.actor().person())
                .map(HolderRef::person)
                .ifPresent(them::add);
        return them;
    }

    private Outcome<Party> open(ExternalPartyId party, int expectedVersion) {
        return parties.open("party", party.value(), expectedVersion, it -> actor.actor().may(MANAGE_ORGANISATION));
    }

    private Checks ownerCheck(Checks checks, @Nullable PersonId owner) {
        return people.check(checks, owner, "contactOwner");
    }

    private ExternalPartyView added(AddExternalParty command, LocalDate from) {
        var entry = Entry.first(command.key(), actor.today());
        var party = new Party(entry, new Timeline<>(entry.id(), List.of()));
        party.change(from, new PartyFact(command.name(), command.kind().name(), command.certifiesUs(),
                command.contactOwner()));
        parties.add(party, new Act("ADDED", from, command.reason()));
        return view(party, from);
    }

    private ExternalPartyView saved(Party party, Act act) {
        if (!party.alterations().isEmpty()) {
            parties.save(party, act);
        }
        return view(party, actor.today());
    }

    private ExternalPartyView view(Party party, LocalDate from) {
        var day = from.isAfter(actor.today()) ? from : actor.today();
        return Objects.requireNonNull(directory.byId(List.of(party.getId()), day).get(party.getId()));
    }
}
