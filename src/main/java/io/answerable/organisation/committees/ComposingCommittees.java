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
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Founds committees, gives and takes seats and the chair, says anew what they are for, and dissolves them (R-ORG-04, R-ORG-05). */
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
        var from = orToday(command.task().from());
        var checks = checked(new Checks().newKey(committees.keys(), command.key()), command.task())
                .refuseIf(command.role() != null && roles.role(command.role()).isEmpty(),
                        () -> Refusal.NotFound.of("role", "role"));
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

    /** Names who is in the chair from that day on; nobody: the chair is vacant. */
    public Outcome<CommitteeView> appointChair(CommitteeId committee, int expectedVersion, @Nullable HolderRef chair,
            @Nullable LocalDate from, @Nullable String reason) {
        var act = new Act("CHAIR_APPOINTED", orToday(from), reason);
        return open(committee, expectedVersion)
                .flatMap(it -> holderCheck(existing(it, act.from()), chair, act.from(), "chair").then(() -> {
                    it.chairedBy(act.from(), chair);
                    return composed(it, act);
                }));
    }

    /** Says anew what the committee is for, which views it needs and how often it meets. */
    public Outcome<CommitteeView> redefine(
            CommitteeId committee, int expectedVersion, CommitteeTask task, @Nullable String reason) {
        var act = new Act("REDEFINED", orToday(task.from()), reason);
        return open(committee, expectedVersion)
                .flatMap(it -> checked(existing(it, act.from()), task).then(() -> {
                    it.charge(act.from(), task);
                    return composed(it, act);
                }));
    }

    /** Ends the committee with all its seats after that day; its meetings and decisions remain. */
    public Outcome<CommitteeView> dissolve(
            CommitteeId committee, int expectedVersion, LocalDate lastDay, @Nullable String reason) {
        var act = new Act("DISSOLVED", lastDay.plusDays(1), reason);
        return open(committee, expectedVersion).flatMap(it -> existing(it, lastDay)
                .refuseIf(lastDay.isBefore(actor.today()),
                        () -> Refusal.ValidationFailed.of("The day has passed.", "lastDay"))
                .then(() -> {
                    it.dissolve(act.from());
                    committees.save(it, act);
                    publish(it, act.from(), reason);
                    return Outcome.done(viewOn(it, lastDay));
                }));
    }

    private static Checks checked(Checks checks, CommitteeTask task) {
        var cadence = task.cadenceDays();
        return checks.required("name", task.name())
                .text("mandate", task.mandate())
                .refuseIf(cadence != null && cadence < 1,
                        () -> Refusal.ValidationFailed.of("A cadence is at least one day.", "cadenceDays"));
    }

    private Outcome<Committee> open(CommitteeId committee, int expectedVersion) {
        return committees.open("committee", committee.value(), expectedVersion,
                it -> actor.actor().may(MANAGE_ORGANISATION));
    }

    /** On the day of the change, and today: what has been dissolved is changed no more. */
    private Checks existing(Committee committee, LocalDate day) {
        var gone = committee.on(day) == null || !day.isAfter(actor.today()) && committee.on(actor.today()) == null;
        return new Checks().refuseIf(gone,
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
                new Timeline<>(entry.id(), List.of()), new HashMap<>());
        committee.change(from, CommitteeFact.of(command.task(), command.role(), command.chair()));
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
        return viewOn(committee, day);
    }

    private CommitteeView viewOn(Committee committee, LocalDate day) {
        return Objects.requireNonNull(directory.byId(List.of(committee.getId()), day).get(committee.getId()));
    }

    private LocalDate orToday(@Nullable LocalDate day) {
        return day == null ? actor.today() : day;
    }
}
