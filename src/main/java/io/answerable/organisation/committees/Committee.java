package io.answerable.organisation.committees;

import io.answerable.kernel.HolderRef;
import io.answerable.organisation.CommitteeId;
import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** A committee: what it is for, who sits in it with which view, and when it met. */
class Committee implements AggregateRoot<Committee, CommitteeId>, Kept {

    private final Entry entry;
    private final Timeline<CommitteeFact> facts;
    private final Timeline<SeatFact> seats;
    private final Map<LocalDate, Boolean> meetings;
    private final List<Meeting> newMeetings = new ArrayList<>();
    private final Alterations alterations = new Alterations();

    Committee(Entry entry, Timeline<CommitteeFact> facts, Timeline<SeatFact> seats,
            Map<LocalDate, Boolean> meetings) {
        this.entry = entry;
        this.facts = facts;
        this.seats = seats;
        this.meetings = meetings;
    }

    @Override
    public CommitteeId getId() {
        return CommitteeId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<CommitteeFact> facts() {
        return facts;
    }

    Timeline<SeatFact> seats() {
        return seats;
    }

    List<Meeting> newMeetings() {
        return newMeetings;
    }

    @Nullable
    CommitteeFact on(LocalDate day) {
        return facts.factOn(day).orElse(null);
    }

    void change(LocalDate day, CommitteeFact fact) {
        var before = on(day);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            alterations.between(before, fact);
        }
    }

    void charge(LocalDate day, CommitteeTask task) {
        facts.factOn(day).ifPresent(it -> change(day, CommitteeFact.of(task, it.role(), it.chair())));
    }

    void chairedBy(LocalDate day, @Nullable HolderRef chair) {
        facts.factOn(day).ifPresent(it -> change(day, it.chairedBy(chair)));
    }

    /** The committee exists no more from that day on, and nobody sits there. */
    void dissolve(LocalDate from) {
        facts.endAll(from, it -> true);
        seats.endAll(from, it -> true);
        alterations.of("dissolved", null, from);
    }

    List<Dated<SeatFact>> seatsOn(LocalDate day) {
        return seats.facts().stream().filter(it -> it.covers(day)).toList();
    }

    Optional<Dated<SeatFact>> seatOf(HolderRef member, LocalDate day) {
        return seats.on(day, it -> it.member().equals(member));
    }

    /** Seats a member, or lets a member bring another view, from that day until a change that is already planned. */
    void seat(LocalDate from, SeatFact seat) {
        var before = seatOf(seat.member(), from);
        if (before.map(Dated::fact).filter(seat::equals).isEmpty()) {
            seats.change(from, seat, it -> it.member().equals(seat.member()));
            if (before.isEmpty()) {
                alterations.of("member", null, seat.member());
            }
            alterations.of("perspective", before.map(it -> it.fact().perspective()).orElse(null), seat.perspective());
        }
    }

    /** Takes a member's seat from that day on; also what was planned with it. */
    void unseat(LocalDate from, HolderRef member) {
        seats.endAll(from, it -> it.member().equals(member));
        alterations.of("member", member, null);
    }

    /** The member does not sit here from that day on, until a change that is already known. */
    void leaveOut(LocalDate from, HolderRef member) {
        seatOf(member, from).ifPresent(it -> {
            seats.end(it, from);
            alterations.of("member", member, null);
        });
    }

    /** Whether somebody recorded what happened that day. */
    boolean hasRecordOf(LocalDate day) {
        return meetings.getOrDefault(day, false);
    }

    /** A meeting of which only the day is known may be recorded once; the day alone adds nothing to what is known. */
    void meet(Meeting meeting) {
        var day = meeting.heldOn();
        if (meeting.recorded() ? !hasRecordOf(day) : !meetings.containsKey(day)) {
            meetings.put(day, meeting.recorded());
            newMeetings.add(meeting);
            alterations.of("meeting", null, day);
            meeting.agenda().forEach(it -> alterations.of("agenda", null, it.topic()));
            meeting.decisions().forEach(it -> alterations.of("decision", null, it.text()));
            meeting.present().forEach(it -> alterations.of("present", null, it));
        }
    }
}
