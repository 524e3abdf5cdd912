package io.answerable.organisation.programme.support;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.ExternalPartyId;
import io.answerable.organisation.ExternalPartyView;
import io.answerable.organisation.ExternalSupportId;
import io.answerable.organisation.PartyDirectory;
import io.answerable.organisation.records.Item;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Engages support from outside; whoever certifies us may help only with a note on the conflict (R-ORG-16). */
@Component
@Transactional
public class EngagingSupport {

    private final Supports supports;
    private final PartyDirectory parties;
    private final CurrentActor actor;

    EngagingSupport(Supports supports, PartyDirectory parties, CurrentActor actor) {
        this.supports = supports;
        this.parties = parties;
        this.actor = actor;
    }

    /**
     * Support to be engaged.
     *
     * @param ends last good day; null: open
     */
    public record Engage(String key, ExternalPartyId party, SupportKind kind, String purpose, LocalDate begins,
            @Nullable LocalDate ends, @Nullable String conflictNote, @Nullable String reason) {}

    public Outcome<ExternalSupportView> engage(Engage command) {
        if (!actor.actor().may(MANAGE_ORGANISATION)) {
            return Outcome.refused(Refusal.NotPermitted.to("engage external support"));
        }
        var party = parties.byId(List.of(command.party()), actor.today()).get(command.party());
        return party == null
                ? Outcome.refused(Refusal.NotFound.of("party", "party"))
                : engage(command, party);
    }

    private Outcome<ExternalSupportView> engage(Engage command, ExternalPartyView party) {
        var checks = new Checks().newKey(supports.keys(), command.key())
                .required("purpose", command.purpose())
                .text("conflictNote", command.conflictNote())
                .refuseIf(command.ends() != null && command.ends().isBefore(command.begins()),
                        () -> Refusal.ValidationFailed.of("It ends before it begins.", "ends"));
        if (party.certifiesUs()) {
            checks.required("conflictNote", command.conflictNote());
        }
        return checks.then(() -> {
            var act = new Act("ENGAGED", actor.today(), command.reason());
            var fact = new SupportFact(command.party(), command.kind(), command.purpose(), command.begins(),
                    command.ends(), party.certifiesUs(), command.conflictNote());
            return Outcome.done(
                    SupportDirectory.view(supports.seen(supports.begin(command.key(), act, fact), act.from())));
        });
    }

    /** Says what is done so that a party that certifies us, maybe only by now, does not judge its own work. */
    public Outcome<ExternalSupportView> noteConflict(
            ExternalSupportId support, int expectedVersion, String note, @Nullable String reason) {
        var act = new Act("CONFLICT_NOTED", actor.today(), reason);
        return open(support, expectedVersion).flatMap(it -> new Checks().required("conflictNote", note)
                .then(() -> Outcome.done(changed(it, act, known -> known.noting(note)))));
    }

    /** @param lastDay the last good day */
    public Outcome<ExternalSupportView> end(
            ExternalSupportId support, int expectedVersion, LocalDate lastDay, @Nullable String reason) {
        var act = new Act("ENDED", actor.today(), reason);
        return open(support, expectedVersion).flatMap(it -> new Checks()
                .refuseIf(it.on(act.from()).filter(known -> lastDay.isBefore(known.begins())).isPresent(),
                        () -> Refusal.ValidationFailed.of("It ends before it begins.", "lastDay"))
                .then(() -> Outcome.done(changed(it, act, known -> known.ending(lastDay)))));
    }

    private Outcome<Item<SupportFact>> open(ExternalSupportId support, int expectedVersion) {
        return supports.open("external support", support.value(), expectedVersion,
                it -> actor.actor().may(MANAGE_ORGANISATION));
    }

    private ExternalSupportView changed(Item<SupportFact> support, Act act, UnaryOperator<SupportFact> change) {
        support.on(act.from()).ifPresent(known -> supports.change(support, act, change.apply(known)));
        return SupportDirectory.view(supports.seen(support, act.from()));
    }
}
