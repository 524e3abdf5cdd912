package io.answerable.organisation.committees;

import static io.answerable.access.Permission.MANAGE_ORGANISATION;

import io.answerable.access.CurrentActor;
import io.answerable.kernel.HolderRef;
import io.answerable.kernel.Outcome;
import io.answerable.kernel.Refusal;
import io.answerable.organisation.CommitteeComposed;
import io.answerable.organisation.CommitteeDirectory;
import io.answerable.organisation.CommitteeId;
import io.answerable.organisation.CommitteeView;
import io.answerable.organisation.HolderDirectory;
import io.answerable.organisation.PersonView;
import io.answerable.organisation.Perspective;
import io.answerable.facts.Act;
import io.answerable.facts.Checks;
import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.reference.RoleCatalogue;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds committees, gives and takes seats (R-ORG-04, R-ORG-05). */
@Component
@Transactional
public class ComposingCommittees {

    private final Committees committees;
    private final CommitteeDirectory directory;
    private final HolderDirectory holders;
    private final RoleCatalogue roles;
    private final CurrentActor actor;
    private final ApplicationEventPublisher events;

    ComposingCommittees(Committees committees, CommitteeDirectory directory, HolderDirectory holders,
            RoleCatalogue roles,
            CurrentActor actor, ApplicationEventPublisher events) {
        this.committees = committees;
        this.directory = directory;
        this.holders = holders;
        this.roles = roles;
        this.actor = actor;
        this.events = events;
    }

    public Outcome<CommitteeView> found(FoundCommittee command) {
        if (!actor.actor().may(MANAGE_ORGANISATION)) {
            return Outcome.refused(Refusal.NotPermitted.to("found committees"));
        }
        var from = orToday(command.from());
        var cadence = command.cadenceDays();
        var checks = new Checks().newKey(committees.keys(), command.key())
                .required("name", command.name())
                .text("mandate", command.mandate())
                .refuseIf(command.role() != null && roles.role(command.role()).isEmpty(),
                        () -> Refusal.NotFound.of("role", "role"))
                .refuseIf(cadence != null && cadence < 1,
                        () -> Refusal.ValidationFailed.of("A cadence is at least one day.", "cadenceDays"));
        return holderCheck(checks, command.chair(), from, "chair").then(() -> Outcome.done(founded(command, from)));
    }

    /** Gives a seat, or lets a member bring another view; whoever has left gets none (O-3). */
    public Outcome<CommitteeView> seat(CommitteeId committee, int expectedVersion, HolderRef member,
            @Nullable Perspective perspective, @Nullable LocalDate from, @Nullable String reason) {
        var act = new Act("MEMBER_SEATED", orToday(from), reason);
        return open(committee, expectedVersion)
                .flatMap(it -> holderCheck(existing(it, act.from()), member, act.from(), "member").then(() -> {
                    it.seat(act.from(), new SeatFact(member, perspective == null ? null : perspective.name()));
                    return composed(it, act);
                }));
    }

    /** Ends a seat; the day given is the first without it. */
    public Outcome<CommitteeView> unseat(CommitteeId committee, int expectedVersion, HolderRef member,
            @Nullable LocalDate from, @Nullable String reason) {
        var act = new Act("MEMBER_UNSEATED", orToday(from), reason);
        return open(committee, expectedVersion).flatMap(it -> new Checks()
                .refuseIf(it.seatOf(member, act.from()).isEmpty(), () -> Refusal.NotFound.of("member", "member"))
                .then(() -> {
                    it.unseat(act.from(), member);
                    return composed(it, act);
                }));
    }

    private Outcome<Committee> open(CommitteeId committee, int expectedVersion) {
        return committees.open("committee", committee.value(), expectedVersion,
                it -> actor.actor().may(MANAGE_ORGANISATION));
    }

    private static Checks existing(Committee committee, LocalDate day) {
        return new Checks().refuseIf(committee.on(day) == null,
                () -> Refusal.ValidationFailed.of("The committee does not exist that day."));
    }

    private Checks holderCheck(Checks checks, @Nullable HolderRef holder, LocalDate day, String field) {
        var view = holder == null ? null : holders.byRef(List.of(holder), day).get(holder);
        return checks.refuseIf(holder != null && view == null, () -> Refusal.NotFound.of("holder", field))
                .rule(view instanceof PersonView person && !person.status().present(), "O-3",
                        "Whoever has left gets no seat.", "Name somebody who is present.", field);
    }

    private CommitteeView founded(FoundCommittee command, LocalDate from) {
        var entry = Entry.first(command.key(), actor.today());
        var committee = new Committee(entry, new Timeline<>(entry.id(), List.of()),
                new Timeline<>(entry.id(), List.of()), new HashSet<>());
        committee.change(from, new CommitteeFact(command.name(), command.role(), command.chair(),
                command.requiredPerspectives().stream().map(Enum::name).toList(), command.cadenceDays(),
                command.mandate()));
        committees.add(committee, new Act("FOUNDED", from, command.reason()));
        publish(committee, from, command.reason());
        return view(committee, from);
    }

    private Outcome<CommitteeView> composed(Committee committee, Act act) {
        if (!committee.alterations().isEmpty()) {
            committees.save(committee, act);
            publish(committee, act.from(), act.reason());
        }
        return Outcome.done(view(committee, act.from()));
    }

    private void publish(Committee committee, LocalDate from, @Nullable String reason) {
        var members = committee.seatsOn(from).stream().map(it -> it.fact().member()).toList();
        events.publishEvent(
                new CommitteeComposed(committee.getId(), members, from, actor.provenance().because(reason)));
    }

    private CommitteeView view(Committee committee, LocalDate from) {
        var day = from.isAfter(actor.today()) ? from : actor.today();
        return Objects.requireNonNull(directory.byId(List.of(committee.getId()), day).get(committee.getId()));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? actor.today() : day;
    }
}
