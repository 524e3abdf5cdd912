package io.answerable.risk.assessments;

import static io.answerable.risk.AssessmentStatus.APPROVED;
import static io.answerable.risk.AssessmentStatus.IN_PROGRESS;
import static io.answerable.risk.AssessmentStatus.REJECTED;
import static io.answerable.risk.AssessmentStatus.SUBMITTED;

import io.answerable.facts.Alterations;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.RuleViolated;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import io.answerable.risk.AssessmentId;
import io.answerable.risk.AssessmentStatus;
import io.answerable.risk.matters.Timelines;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** One assessment of one system, from the day it is required until another takes its place; nobody approves their own. */
class Assessment implements AggregateRoot<Assessment, AssessmentId>, Kept {

    /** The rule that nobody decides on their own work. */
    static final String OWN_WORK = "K-3";

    private final Entry entry;
    private final Timeline<AssessmentFact> facts;
    private final Timelines<String, SectionFact> sections;
    private final Set<PersonId> writers;
    private final Alterations alterations = new Alterations();

    /** @param writers whoever has ever written a part of it, also one that somebody else has replaced */
    Assessment(Entry entry, Timeline<AssessmentFact> facts, Timelines<String, SectionFact> sections,
            Set<PersonId> writers) {
        this.entry = entry;
        this.facts = facts;
        this.sections = sections;
        this.writers = Set.copyOf(writers);
    }

    static Assessment begun(Entry entry, LocalDate today, AssessmentFact fact) {
        var assessment = new Assessment(entry, new Timeline<>(entry.id(), List.of()),
                new Timelines<>(entry.id(), List.of(), SectionFact::section), Set.of());
        assessment.change(today, fact);
        return assessment;
    }

    @Override
    public AssessmentId getId() {
        return AssessmentId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<AssessmentFact> facts() {
        return facts;
    }

    Timelines<String, SectionFact> sections() {
        return sections;
    }

    /** What is true of it on a day on which it is known. */
    AssessmentFact now(LocalDate today) {
        return facts.factOn(today).orElseThrow(() -> new IllegalStateException("Not known on " + today));
    }

    /** Why it cannot become that today; empty when it can. */
    Optional<Refusal> refusalOf(AssessmentStatus wanted, LocalDate today) {
        var status = now(today).status();
        return status.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new TransitionNotAllowed(
                        "An assessment that is " + status + " cannot become " + wanted + ".", List.of("assessment"),
                        status.name(), status.next().stream().map(Enum::name).sorted().toList()));
    }

    /** Whoever conducted it, wrote a part of it or handed it in neither approves nor rejects it (K-3). */
    Optional<Refusal> refusalOf(PersonId decider, LocalDate today) {
        return isWorkOf(decider, now(today)) ? Optional.of(ownWork()) : Optional.empty();
    }

    static Refusal ownWork() {
        return new RuleViolated("Nobody decides on an assessment that they conducted or wrote.",
                List.of("assessment"), OWN_WORK, "Have somebody else decide who may assess this system.");
    }

    private boolean isWorkOf(PersonId person, AssessmentFact fact) {
        return fact.isConductedBy(person) || person.equals(fact.submittedBy()) || writers.contains(person);
    }

    void start(PersonId conductor, LocalDate today) {
        require(IN_PROGRESS, today);
        change(today, now(today).conductedBy(conductor));
    }

    /** Only while it is in progress. */
    void write(SectionFact section, LocalDate today) {
        if (now(today).status() != IN_PROGRESS) {
            throw new IllegalStateException("Nothing is written into an assessment that is " + now(today).status());
        }
        var before = sections.on(today, section.section()).map(SectionFact::content).orElse(null);
        if (!section.content().equals(before)) {
            sections.change(today, section);
            alterations.of("sections." + section.section(), before, section.content());
        }
    }

    void submit(String result, @Nullable PersonId by, LocalDate today) {
        require(SUBMITTED, today);
        change(today, now(today).submitted(result, by));
    }

    void approve(AssessmentFact.Approval approval, LocalDate today) {
        require(APPROVED, today);
        if (approval.by() != null && isWorkOf(approval.by(), now(today))) {
            throw new IllegalStateException("Nobody approves their own work");
        }
        change(today, now(today).approved(approval));
    }

    void reject(String because, LocalDate today) {
        require(REJECTED, today);
        change(today, now(today).rejected(because));
    }

    void supersede(LocalDate today) {
        change(today, now(today).superseded());
    }

    /** Whether a dossier, as it goes on from what is known, tells of an approval by somebody who worked on it (K-3). */
    boolean isApprovedAsOwnWork(AssessmentFact followed) {
        var approver = followed.approval().by();
        return approver != null && isWorkOf(approver, followed);
    }

    /** What a dossier says, where it goes on from what is known on that day. */
    AssessmentFact following(AssessmentFact told, LocalDate day) {
        return facts.factOn(day).map(told::following).orElse(told);
    }

    /**
     * What a dossier says. An approval holds from its day on; what has no date has held since ever when it is new, and
     * else holds from the day of the dossier on.
     */
    void follow(AssessmentFact fact, LocalDate asOf) {
        var known = facts.factOn(asOf).orElse(null);
        if (fact.equals(known)) {
            return;
        }
        facts.lay(beginning(fact, known, asOf), facts.openUntil(asOf), fact);
        alterations.between(known, fact);
    }

    private LocalDate beginning(AssessmentFact fact, @Nullable AssessmentFact known, LocalDate asOf) {
        var approvedOn = fact.approval().on();
        if (approvedOn != null && (known == null || !approvedOn.equals(known.approval().on()))) {
            return approvedOn;
        }
        return facts.isEmpty() ? LocalDate.MIN : asOf;
    }

    private void require(AssessmentStatus wanted, LocalDate today) {
        refusalOf(wanted, today).ifPresent(it -> {
            throw new IllegalStateException(it.message());
        });
    }

    private void change(LocalDate today, AssessmentFact fact) {
        alterations.between(facts.factOn(today).orElse(null), fact);
        facts.change(today, fact);
    }
}
