package io.answerable.inventory.surveys;

import static io.answerable.inventory.DeclarationStatus.ATTESTED;
import static io.answerable.inventory.DeclarationStatus.CONTESTED;
import static io.answerable.inventory.DeclarationStatus.DRAFT;
import static io.answerable.inventory.DeclarationStatus.REQUESTED;
import static io.answerable.inventory.DeclarationStatus.SUPERSEDED;

import io.answerable.facts.Entry;
import io.answerable.facts.Timeline;
import io.answerable.inventory.DeclarationId;
import io.answerable.inventory.DeclarationStatus;
import io.answerable.kernel.PersonId;
import io.answerable.kernel.Refusal;
import io.answerable.kernel.Refusal.TransitionNotAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jmolecules.ddd.types.AggregateRoot;
import org.jspecify.annotations.Nullable;

/** The answer of one unit in one campaign: drafted, attested, perhaps contested, and one day superseded (R-INV-03). */
class Declaration extends Described<DeclarationFact> implements AggregateRoot<Declaration, DeclarationId> {

    Declaration(Entry entry, Timeline<DeclarationFact> timeline) {
        super(entry, timeline);
    }

    @Override
    public DeclarationId getId() {
        return DeclarationId.of(entry().id());
    }

    DeclarationFact now(LocalDate today) {
        return on(today).orElseThrow();
    }

    boolean is(DeclarationStatus status, LocalDate day) {
        return on(day).filter(it -> it.status() == status).isPresent();
    }

    Optional<Refusal> refusalOfUses(LocalDate today) {
        var status = now(today).status();
        return status.acceptsUses()
                ? Optional.empty()
                : Optional.of(refusal("What has been declared stands.", status, "declaration"));
    }

    Optional<Refusal> refusalOf(DeclarationStatus wanted, LocalDate today) {
        var status = now(today).status();
        return status.next().contains(wanted)
                ? Optional.empty()
                : Optional.of(refusal("The declaration cannot become " + wanted + ".", status, "declaration"));
    }

    private static Refusal refusal(String message, DeclarationStatus status, String field) {
        return new TransitionNotAllowed(message + " It is " + status + ".", List.of(field), status.name(),
                status.next().stream().map(Enum::name).toList());
    }

    /** A first use makes a draft of the answer. */
    void draft(LocalDate today) {
        enforce(refusalOfUses(today));
        if (is(REQUESTED, today)) {
            enforce(refusalOf(DRAFT, today));
            change(today, now(today).drafted());
        }
    }

    void attest(@Nullable PersonId by, LocalDate today) {
        enforce(refusalOf(ATTESTED, today));
        change(today, now(today).attested(by, today));
    }

    void contest(String reason, LocalDate today) {
        enforce(refusalOf(CONTESTED, today));
        change(today, now(today).contested(reason));
    }

    void supersede(LocalDate day) {
        on(day).filter(it -> it.status() != SUPERSEDED).ifPresent(it -> change(day, it.superseded()));
    }

    private static void enforce(Optional<Refusal> refusal) {
        refusal.ifPresent(it -> {
            throw new IllegalStateException(it.message());
        });
    }
}
