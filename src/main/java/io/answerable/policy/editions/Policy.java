package io.answerable.policy.editions;

import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.kernel.Days;
import io.answerable.kernel.Refusal;
import io.answerable.policy.PolicyId;
import io.answerable.policy.PolicyStatus;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/**
 * A rule that the organisation has given itself. It has editions, one after another; one of them is in force (P-2), and
 * one may be in work.
 */
class Policy implements AggregateRoot<Policy, PolicyId>, Kept {

    private final Entry entry;
    private final NavigableMap<Integer, Timeline<EditionFact>> editions = new TreeMap<>();
    private final Alterations alterations = new Alterations();

    Policy(Entry entry, Collection<Dated<EditionFact>> facts) {
        this.entry = entry;
        facts.stream()
                .map(it -> it.fact().number())
                .distinct()
                .forEach(number -> editions.put(number, new Timeline<>(entry.id(),
                        facts.stream().filter(it -> it.fact().number() == number).toList())));
    }

    @Override
    public PolicyId getId() {
        return PolicyId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Collection<Timeline<EditionFact>> editions() {
        return editions.values();
    }

    Stream<EditionFact> on(LocalDate day) {
        return editions.values().stream().flatMap(it -> it.factOn(day).stream());
    }

    /** The edition in force. */
    Optional<EditionFact> inForce(LocalDate day) {
        return on(day).filter(EditionFact::isPublished).findFirst();
    }

    /** The edition that is being worked on. */
    Optional<EditionFact> inWork(LocalDate day) {
        return on(day).filter(it -> it.status().isInWork()).max(Comparator.comparing(EditionFact::number));
    }

    /** The edition that people see: the one in force, or else the latest. */
    Optional<EditionFact> shown(LocalDate day) {
        return inForce(day).or(() -> on(day).max(Comparator.comparing(EditionFact::number)));
    }

    int nextNumber() {
        return editions.isEmpty() ? 1 : editions.lastKey() + 1;
    }

    /** Why a step cannot lead there. */
    static Optional<Refusal> refusalOf(EditionFact edition, PolicyStatus wanted) {
        var status = edition.status();
        return status.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed(
                        "An edition that is " + status + " cannot become " + wanted + ".", List.of("policy"),
                        status.name(), status.next().stream().sorted().map(PolicyStatus::name).toList()));
    }

    /** Why an edition that binds nobody can be neither reviewed nor retired. */
    static Optional<Refusal> unlessInForce(EditionFact edition) {
        var status = edition.status();
        return edition.isPublished()
                ? Optional.empty()
                : Optional.of(new Refusal.TransitionNotAllowed("An edition that is " + status + " is not in force.",
                        List.of("policy"), status.name(),
                        status.next().stream().sorted().map(PolicyStatus::name).toList()));
    }

    /** From that day on this is true of the edition. */
    void change(LocalDate day, EditionFact fact) {
        var timeline = timeline(fact.number());
        var before = timeline.factOn(day).orElse(null);
        if (!fact.equals(before)) {
            timeline.change(day, fact);
            tell(before, fact);
        }
    }

    /** From that day on the edition is in force, and no other is (P-2). */
    void publish(LocalDate day, EditionFact published) {
        succeed(published.number(), day);
        change(day, published);
    }

    /**
     * What a dossier says holds from its day on; an edition that is new and in force has been so since its approval, any
     * other new policy since ever.
     *
     * @return whether a later edition is in force by then, so that this one no longer is
     */
    boolean follow(EditionFact told, LocalDate asOf) {
        var overtaken = told.isPublished() && editions.tailMap(told.number(), false)
                .values()
                .stream()
                .anyMatch(it -> it.factOn(asOf).filter(EditionFact::isPublished).isPresent());
        var said = overtaken ? told.becoming(PolicyStatus.SUPERSEDED) : told;
        var known = timeline(said.number()).factOn(asOf);
        var from = known.isPresent() ? asOf : beginning(said, asOf);
        var fact = known.map(said::keeping).orElse(said);
        if (!known.filter(fact::equals).isPresent()) {
            if (fact.isPublished()) {
                succeed(fact.number(), from);
            }
            timeline(fact.number()).change(from, fact);
            tell(known.orElse(null), fact);
        }
        return overtaken;
    }

    private LocalDate beginning(EditionFact said, LocalDate asOf) {
        var binding = said.isPublished() ? said.bindingFrom() : null;
        if (binding != null) {
            return binding.isBefore(asOf) ? binding : asOf;
        }
        return editions.values().stream().allMatch(Timeline::isEmpty) ? LocalDate.MIN : asOf;
    }

    private void succeed(int number, LocalDate from) {
        editions.entrySet()
                .stream()
                .filter(it -> it.getKey() != number)
                .forEach(it -> supersede(it.getValue(), from));
    }

    private void supersede(Timeline<EditionFact> other, LocalDate from) {
        other.facts()
                .stream()
                .filter(it -> it.fact().isPublished() && from.isBefore(it.until()))
                .forEach(it -> {
                    var since = it.from().isAfter(from) ? it.from() : from;
                    other.lay(since, it.until(), it.fact().becoming(PolicyStatus.SUPERSEDED));
                    alterations.of("superseded", null, it.fact().number());
                });
    }

    private Timeline<EditionFact> timeline(int number) {
        return editions.computeIfAbsent(number, it -> Timeline.empty(entry.id()));
    }

    private void tell(@Nullable EditionFact before, EditionFact after) {
        told("edition", before, after, EditionFact::number);
        told("status", before, after, EditionFact::status);
        alterations.between(before == null ? null : before.content(), after.content());
        told("legalReviewedBy", before, after, it -> it.legalReview().by());
        told("legalReviewedOn", before, after, it -> it.legalReview().on());
        told("approvedBy", before, after, it -> it.approval().by());
        told("approvedOn", before, after, it -> it.approval().on());
        told("publishedOn", before, after, it -> it.force().on());
        told("reviewDue", before, after, it -> it.force().reviewDue());
        told("acknowledgeBy", before, after, it -> it.force().acknowledgeBy());
        told("commentsDue", before, after, it -> it.consultation().due());
        told("consultationRound", before, after, it -> it.consultation().round());
        alterations.each("invited", before == null ? List.of() : before.consultation().invited(),
                after.consultation().invited());
    }

    private void told(String field, @Nullable EditionFact before, EditionFact after,
            Function<EditionFact, @Nullable Object> value) {
        alterations.of(field, before == null ? null : value.apply(before), value.apply(after));
    }

    /** The days on which an edition was in force of which this is true. */
    Days inForce(Predicate<EditionFact> condition) {
        return Days.anyOf(editions.values()
                .stream()
                .flatMap(it -> it.facts().stream())
                .filter(it -> it.fact().isPublished() && condition.test(it.fact()))
                .map(Policy::binding)
                .toList());
    }

    /** The days on which an edition binds people while a fact about it holds. */
    static Days binding(Dated<EditionFact> dated) {
        var from = dated.fact().bindingFrom();
        return from == null ? dated.days() : dated.days().and(Days.from(from));
    }

    /** The day on which this edition ceased to be in force, if it has by that day. */
    @Nullable
    LocalDate supersededOn(int number, LocalDate day) {
        var timeline = editions.get(number);
        return timeline == null
                ? null
                : timeline.facts()
                        .stream()
                        .filter(it -> it.fact().status() == PolicyStatus.SUPERSEDED && !it.from().isAfter(day))
                        .map(Dated::from)
                        .filter(it -> !it.equals(LocalDate.MIN))
                        .findFirst()
                        .orElse(null);
    }
}
