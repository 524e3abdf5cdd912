package io.answerable.inventory.authorisations;

import io.answerable.facts.Alterations;
import io.answerable.facts.Dated;
import io.answerable.facts.Entry;
import io.answerable.facts.Kept;
import io.answerable.facts.Timeline;
import io.answerable.inventory.AuthorisationId;
import io.answerable.kernel.NewId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;

/** That somebody may buy, deploy or use one system; asked for, decided upon, and void some day (domain model 3.2). */
class Authorisation implements AggregateRoot<Authorisation, AuthorisationId>, Kept {

    private final Entry entry;
    private final Timeline<AuthorisationFact> facts;
    private final Alterations alterations = new Alterations();

    Authorisation(Entry entry, Timeline<AuthorisationFact> facts) {
        this.entry = entry;
        this.facts = facts;
    }

    static Authorisation requested(Entry entry, AuthorisationFact fact, LocalDate today) {
        var authorisation = new Authorisation(entry, new Timeline<>(entry.id(), List.of()));
        authorisation.change(today, fact);
        return authorisation;
    }

    @Override
    public AuthorisationId getId() {
        return AuthorisationId.of(entry.id());
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Alterations alterations() {
        return alterations;
    }

    Timeline<AuthorisationFact> facts() {
        return facts;
    }

    Optional<AuthorisationFact> on(LocalDate day) {
        return facts.factOn(day);
    }

    /** When it became as it stands on that day. */
    Instant recordedAt(LocalDate day) {
        return facts.on(day).map(it -> NewId.madeAt(it.id())).orElse(Instant.EPOCH);
    }

    AuthorisationFact today(LocalDate today) {
        return on(today).orElseThrow(() -> new IllegalStateException(entry.key() + " is not known of " + today));
    }

    /** What somebody decides holds from that day on. */
    void change(LocalDate day, AuthorisationFact fact) {
        var before = facts.factOn(day).orElse(null);
        if (!fact.equals(before)) {
            facts.change(day, fact);
            alterations.between(before, fact);
        }
    }

    /**
     * What a dossier says holds from the day of its granting, if that is what is new, else from the day of the dossier; a
     * first one that names no day has held since ever.
     */
    void follow(AuthorisationFact told, LocalDate asOf) {
        var known = facts.on(asOf);
        var fact = told.following(known.map(Dated::fact).orElse(null));
        change(facts.isEmpty() ? beginning(fact) : following(fact, known, asOf), fact, asOf);
    }

    private void change(LocalDate day, AuthorisationFact fact, LocalDate asOf) {
        if (!fact.equals(facts.factOn(asOf).orElse(null))) {
            change(day, fact);
        }
    }

    private static LocalDate beginning(AuthorisationFact fact) {
        var granted = fact.grant().grantedOn();
        return granted == null ? LocalDate.MIN : granted;
    }

    private static LocalDate following(AuthorisationFact fact, Optional<Dated<AuthorisationFact>> known,
            LocalDate asOf) {
        var granted = fact.grant().grantedOn();
        return granted != null && fact.status().isGranted() && !granted.isAfter(asOf)
                && known.filter(it -> !it.fact().status().isGranted() && it.from().isBefore(granted)).isPresent()
                        ? granted
                        : asOf;
    }
}
